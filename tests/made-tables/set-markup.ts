import { type MadeCell, type MadeTable, shown } from './model';
import { squared } from './set-lines';

/** Tables as pages set them that were pasted from elsewhere, or built of something else than one `table`. */

const paragraphs = (words: readonly string[]): string =>
  words
    .filter((one) => one !== '')
    .map((one) => `<p>${one}</p>`)
    .join('');
const spans = ({ columns, rows }: MadeCell, times = 1): string =>
  `${columns * times > 1 ? ` colspan="${columns * times}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
const rowOf = (cells: readonly MadeCell[]): string =>
  `<tr>${cells.map((one) => `<td${spans(one)}>${shown(one)}</td>`).join('')}</tr>`;

/** Pasted from a spreadsheet: each column is two, the second of which stands empty, and text in pieces. */
export function setSpreadsheet({ title, note, head, body, below }: MadeTable): string {
  const cellOf = (one: MadeCell): string => {
    const text = shown(one);
    const half = text.length >> 1;
    const pieces = `<span>${text.slice(0, half)}</span><span lang="EN-US">${text.slice(half)}</span>`;
    // A number stands in the first of its two columns, a label over both
    const apart = one.says !== null && one.columns === 1;
    return apart
      ? `<td${spans(one)}><p>${pieces}<o:p></o:p></p></td><td></td>`
      : `<td${spans(one, 2)}><p>${pieces}</p></td>`;
  };
  const rows = [...head, ...body].map((cells) => `<tr height="19">${cells.map(cellOf).join('')}</tr>`);
  const width = squared(head)[0]!.length * 2;
  const rest = `<tr><td colspan="${width}">&nbsp;</td></tr>`;
  return `<body><div>${paragraphs([title, note])}<table><colgroup></colgroup><tbody>${rest}${rows.join('')}${rest}</tbody></table></div>${paragraphs(below)}</body>`;
}

/** The heading in a table of its own, so that the rows below it can be scrolled. */
export function setHeadApart({ title, note, head, body, below }: MadeTable): string {
  const table = (rows: MadeTable['body']): string => `<table><tbody>${rows.map(rowOf).join('')}</tbody></table>`;
  return `<body>${paragraphs([title, note])}<div>${table(head)}</div><div>${table(body)}</div>${paragraphs(below)}</body>`;
}

/** Two tables one behind the other, the second without title and heading. */
export function setInTwo({ title, note, head, body, below }: MadeTable): string {
  let half = body.length >> 1;
  // No cell reaches from one table into the next, and no heading stands at the end of one
  const reaches = (): boolean => body.slice(0, half).some((cells, r) => cells.some(({ rows }) => r + rows > half));
  while (half > 1 && (reaches() || !body[half - 1]!.some(({ says }) => says !== null))) half--;
  const table = (rows: MadeTable['body']): string => `<table><tbody>${rows.map(rowOf).join('')}</tbody></table>`;
  return `<body>${paragraphs([title, note])}${table([...head, ...body.slice(0, half)])}<p>&nbsp;</p>${table(body.slice(half))}${paragraphs(below)}</body>`;
}

/** As an account's editor nests it: sections around the table and in its cells, the table in a cell of another. */
export function setNested({ title, note, head, body, below }: MadeTable): string {
  const cells = (one: MadeCell): string =>
    `<td${spans(one)}><section><section><p><span>${shown(one)}</span></p></section></section></td>`;
  const rows = [...head, ...body].map((row) => `<tr>${row.map(cells).join('')}</tr>`).join('');
  return `<body><section><section>${paragraphs([title, note])}</section><table><tr><td><section><table><tbody>${rows}</tbody></table></section></td></tr></table></section>${paragraphs(below)}</body>`;
}

/** Boxes in the place of rows and cells. */
export function setBoxes({ title, note, head, body, below }: MadeTable): string {
  const rows = squared([...head, ...body]).map(
    (cells) => `<div class="row">${cells.map(({ own, text }) => `<div>${own ? text : ''}</div>`).join('')}</div>`,
  );
  return `<body>${paragraphs([title, note])}<div class="table">${rows.join('')}</div>${paragraphs(below)}</body>`;
}

/** A list of lists. */
export function setLists({ title, note, head, body, below }: MadeTable): string {
  const rows = squared([...head, ...body]).map(
    (cells) => `<ul>${cells.map(({ own, text }) => `<li>${own ? text : ''}</li>`).join('')}</ul>`,
  );
  return `<body>${paragraphs([title, note])}<div>${rows.join('')}</div>${paragraphs(below)}</body>`;
}
