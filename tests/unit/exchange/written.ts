import type { CapturedReport } from '../../../core/compare/report';
import type { ExchangeFormat, ExportOptions } from '../../../core/exchange/format';
import { type ExportSource, sourceOf } from '../../../core/exchange/source';
import { utf8 } from '../../../core/exchange/zip';

export const OPTIONS: ExportOptions = { language: 'codes', money: 0, madeAt: '2026-03-04T05:06:08.000Z' };

/** Reports without their texts, as a format takes them. */
export const withoutTexts = (reports: readonly CapturedReport[]): ExportSource =>
  sourceOf(reports.map((report) => ({ report, text: null })));

/** All parts of a file together. */
export async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(utf8(part));
  return new Uint8Array(Buffer.concat(all));
}

/** The file that a format makes of reports, as bytes. */
export const fileOf = (
  format: ExchangeFormat,
  reports: readonly CapturedReport[],
  options: Partial<ExportOptions> = {},
): Promise<Uint8Array> => bytesOf(format.write(withoutTexts(reports), { ...OPTIONS, ...options }));

/** The same as text. */
export const textOf = async (
  format: ExchangeFormat,
  reports: readonly CapturedReport[],
  options: Partial<ExportOptions> = {},
): Promise<string> => Buffer.from(await fileOf(format, reports, options)).toString('utf8');
