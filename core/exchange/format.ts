import type { CapturedReport } from '../compare/report';
import type { Figure } from '../figures/figure';

/** What an export may add to the figures. */
export interface ExportOptions {
  /** The sentence a figure stands in; asked only by formats that show it. */
  sentence?(report: CapturedReport, figure: Figure): string | null;
}

/** A file format that captured reports are written to, and read from where it has the way back. */
export interface ExchangeFormat {
  /** Stable id: `csv`, `json`. */
  id: string;
  /** File extension without the dot. */
  extension: string;
  mediaType: string;
  /** The whole file. */
  write(reports: readonly CapturedReport[], options?: ExportOptions): string;
  /** The reports of a file; throws an `ImportError` that says in one sentence what is wrong with it. */
  read?(text: string): CapturedReport[];
}

export type ImportFault = 'not-json' | 'not-a-package' | 'later-version' | 'invalid';

/**
 * A file that cannot be taken in. `message` is one English sentence, `code` the key for an interface in another language;
 * `path` is where in the file, if anywhere.
 */
export class ImportError extends Error {
  override name = 'ImportError';
  constructor(
    readonly code: ImportFault,
    message: string,
    readonly path: string | null = null,
  ) {
    super(message);
  }
}
