/** Characters that a terminal shows two columns wide: Chinese, full-width forms, and the punctuation between them. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

/** A text cut to so many columns, with `…` where something was cut off. */
export function clipped(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let left = columns - 1;
  let kept = '';
  for (const character of text) {
    left -= columnsOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}

/** One column of a table. */
export interface Column {
  head: string;
  align?: 'end';
  /** No wider than this; longer texts are clipped. */
  most?: number;
}

/** Rows as lines whose columns stand under each other, two spaces between them. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const texts = [columns.map(({ head }) => head), ...rows].map((row) =>
    columns.map(({ most }, at) => (most === undefined ? (row[at] ?? '') : clipped(row[at] ?? '', most))),
  );
  const widths = columns.map((_, at) => texts.reduce((most, row) => Math.max(most, columnsOf(row[at]!)), 0));
  return texts.map((row) =>
    row
      .map((text, at) => {
        const space = ' '.repeat(widths[at]! - columnsOf(text));
        return columns[at]!.align === 'end' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd(),
  );
}
