import { matchesWords } from '../../shared/views/search/pinyin';
import { valueText, wholeRowName } from '../../shared/views/years/row-words';
import { figureText } from '../../shared/words/format/figure-text';
import type { SheetRow } from './sheet';

/** What a row can be found by: its name in the reader's language and in Chinese, and its values as they are shown and as texts write them. */
function wordsOf({ row, before, now, next }: SheetRow): string[] {
  const cells = [before, now.result, now.target, next.target].filter((cell) => cell !== null);
  return [
    wholeRowName(row),
    row.series.name,
    ...cells.flatMap((cell) => [valueText(cell), figureText(cell.leads.figure)]),
  ];
}

/** The rows that all words are found in. */
export const findRows = (rows: readonly SheetRow[], text: string): SheetRow[] =>
  text.trim() === '' ? [...rows] : rows.filter((row) => matchesWords(wordsOf(row), text));
