import { type MadeCell, type MadeTable, shown } from './model';

/** How a page's markup sets a table. */
export interface PageManner {
  /** Headings are `th`. */
  heads: boolean;
  /** Title and note are rows of the table. */
  inside: boolean;
}

/** The table as a page. */
export function setPage({ title, note, head, body, below }: MadeTable, { heads, inside }: PageManner): string {
  const width = Math.max(...[...head, ...body].map((cells) => cells.reduce((sum, { columns }) => sum + columns, 0)));
  const line = (cells: readonly MadeCell[], tag: string): string =>
    `<tr>${cells.map((one) => `<${tag} colspan="${one.columns}" rowspan="${one.rows}">${shown(one)}</${tag}>`).join('')}</tr>`;
  const over = [title, note].filter((words) => words !== '');
  const rows = [
    ...(inside ? over.map((words) => `<tr><td colspan="${width}">${words}</td></tr>`) : []),
    ...head.map((cells) => line(cells, heads ? 'th' : 'td')),
    ...body.map((cells) => line(cells, 'td')),
  ];
  const paragraphs = (words: readonly string[]): string => words.map((one) => `<p>${one}</p>`).join('');
  return `<body>${inside ? '' : paragraphs(over)}<table>${rows.join('')}</table>${paragraphs(below)}</body>`;
}
