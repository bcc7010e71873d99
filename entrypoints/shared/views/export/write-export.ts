import type { ExchangeFormat, ExportOptions } from '../../../../core/exchange/format';
import type { CountedSource } from '../../store/export-source';
import { deflated } from './deflated';
import type { NewFile } from './new-file';

/** What is to be told while a file is written, and how to stop it. */
export interface Writing {
  /** Called with the part that is done, 0 to 1. */
  progress: (done: number) => void;
  signal: AbortSignal;
}

/** The source with its way told: half of it is the reports where the format sets places side by side as well. */
function told(source: CountedSource, { setsBeside }: ExchangeFormat, { progress, signal }: Writing): CountedSource {
  const { counts } = source;
  const share = setsBeside ? 0.5 : 1;
  async function* passed<One>(all: AsyncIterable<One>, count: number, from: number, part: number) {
    let done = 0;
    for await (const one of all) {
      signal.throwIfAborted();
      progress(from + (part * done++) / Math.max(1, count));
      yield one;
    }
  }
  return {
    counts,
    reports: () => passed(source.reports(), counts.reports, 0, share),
    places: () => passed(source.places(), counts.places, share, 1 - share),
  };
}

/**
 * Writes a file part by part and hands it over.
 * @throws the signal's reason where it was stopped; no file is there then
 */
export async function writeExport(
  file: NewFile,
  format: ExchangeFormat,
  source: CountedSource,
  options: ExportOptions,
  writing: Writing,
): Promise<void> {
  const encoder = new TextEncoder();
  const writer = file.stream.getWriter();
  try {
    for await (const part of format.write(told(source, format, writing), { ...options, deflated })) {
      writing.signal.throwIfAborted();
      await writer.write(typeof part === 'string' ? encoder.encode(part) : part);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
  await file.hand();
}

/** Characters that a clipboard is asked to hold at most: a larger table is for a file. */
export const MOST_COPIED = 5_000_000;

/**
 * A file as text, for the clipboard.
 * @throws RangeError where it is too long
 */
export async function writtenText(
  format: ExchangeFormat,
  source: CountedSource,
  options: ExportOptions,
): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of format.write(source, options)) {
    if (typeof part !== 'string') throw new TypeError(`${format.id} is no text`);
    parts.push(part);
    length += part.length;
    if (length > MOST_COPIED) throw new RangeError('too long for the clipboard');
  }
  return parts.join('');
}
