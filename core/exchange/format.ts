import type { CapturedReport } from '../compare/report';
import type { ScalePower } from '../compare/row-scale';
import type { ExportSource } from './source';
import type { Deflater } from './zip';

/** What the heads and the codes of a table are written in: a language for people, or the codes for programs. */
export const EXPORT_LANGUAGES = ['zh', 'en', 'codes'] as const;
export type ExportLanguage = (typeof EXPORT_LANGUAGES)[number];

/** Powers of ten that sums of money may be written in: 元, 万元, 亿元. */
export const MONEY_POWERS = [0, 4, 8] as const satisfies readonly ScalePower[];

export interface ExportOptions {
  language: ExportLanguage;
  /** Sums of money are told in 元 by this power; what is told for each of something (`元/平方米`) stays as it is. */
  money: ScalePower;
  /** ISO time that the file names as its own. */
  madeAt: string;
  /** How archives are packed, where the platform lends a way. */
  deflated?: Deflater;
}

/** Parts of a file in order, text in UTF-8. A part is kilobytes, so that no file is ever whole in memory. */
export type FileParts = AsyncIterable<string | Uint8Array>;

/** A file format that captured reports are written to, and read from where it has the way back. */
export interface ExchangeFormat {
  /** Stable id: `csv`, `json`. */
  id: string;
  /** File extension without the dot. */
  extension: string;
  mediaType: string;
  /** What the format leaves open: formats for programs have codes and base units alone. */
  choices: readonly ('language' | 'money')[];
  /** True where it sets places side by side behind the figures, so that it asks for those as well. */
  setsBeside?: true;
  /** The file, part by part as it is asked for; ending the iteration early ends the reading of the source. */
  write(source: ExportSource, options: ExportOptions): FileParts;
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
