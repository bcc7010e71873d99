/** Unit notes that stand before their titles, before a text is taken to be printed from the foot up. */
const ENOUGH = 3;
const UNIT_NOTE = /^\s*单位[:：]/;
const TITLE = /表(?:[（(][^）)]{1,20}[）)])?$/;
const PAGE = '\f';

/**
 * A text whose lines stand in the order of reading. The text layer of a PDF may hold each page from its foot up: unit notes then
 * stand before the titles of their tables. The lines of each page are turned over, those of the whole text where it has no pages;
 * any other text is given back as it is. Linear in the text.
 */
export function uprightText(text: string): string {
  if (!isPrintedUpwards(text)) return text;
  return text
    .split(PAGE)
    .map((page) => page.split('\n').reverse().join('\n'))
    .join(PAGE);
}

function isPrintedUpwards(text: string): boolean {
  if (!text.includes('单位')) return false;
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  let up = 0;
  let down = 0;
  lines.forEach((line, i) => {
    if (!UNIT_NOTE.test(line)) return;
    if (TITLE.test((lines[i + 1] ?? '').trim())) up++;
    if (TITLE.test((lines[i - 1] ?? '').trim())) down++;
  });
  return up > down && up >= ENOUGH;
}
