import type { ExchangeFormat, ExportOptions } from '../../../../core/exchange/format';
import { html } from '../../../../core/exchange/formats/html';
import { tsv } from '../../../../core/exchange/formats/tsv';
import type { CountedSource } from '../../store/export-source';
import { writtenText } from './write-export';

/** Formats that may be copied instead of saved; a table goes along both as text of tabs and as HTML. */
export const COPIED = new Set(['tsv', 'html', 'markdown', 'gbt7714', 'bibtex', 'csl-json']);

/**
 * Puts what a format writes on the clipboard; to be called in the turn of a click.
 * @throws RangeError where it is too long for one
 */
export async function copyExport(
  format: ExchangeFormat,
  source: () => Promise<CountedSource> | CountedSource,
  options: ExportOptions,
): Promise<void> {
  const isTable = format.id === 'tsv' || format.id === 'html';
  const kinds = isTable ? { 'text/plain': tsv, 'text/html': html } : { 'text/plain': format };
  const asked = Promise.resolve(source());
  const texts = Object.entries(kinds).map(
    ([type, written]) => [type, asked.then((from) => writtenText(written, from, options))] as const,
  );
  // Browsers tell all failures of a copy alike
  const all = Promise.all(texts.map(([, text]) => text));
  const item = texts.map(([type, text]) => [type, text.then((whole) => new Blob([whole], { type }))] as const);
  await Promise.all([navigator.clipboard.write([new ClipboardItem(Object.fromEntries(item))]), all]);
}
