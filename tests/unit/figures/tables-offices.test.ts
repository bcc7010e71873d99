import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { DomNode } from '../../../core/document/dom';
import { documentFromDom } from '../../../core/document/from-dom';
import type { Figure } from '../../../core/figures/figure';
import { readTables } from '../../../core/figures/tables';
import { bulletinOf } from './bulletin';
import { PAGES } from './office-pages';
import { PLAN_PAGES } from './plan-pages';

/** A page of an office with one table: its title, the lines above the table, and the rows; a cell `文 3×1` spans 3 columns and 1 row. */
function figuresOf(title: string, above: string, rows: readonly string[]): Figure[] {
  const cellOf = (cell: string): string => {
    const [, words, columns, lines] = /^(.*?)(?: (\d)×(\d))?$/.exec(cell)!;
    return `<td colspan="${columns ?? 1}" rowspan="${lines ?? 1}">${words}</td>`;
  };
  const body = rows.map((row) => `<tr>${row.split('|').map(cellOf).join('')}</tr>`).join('');
  const page = `<h1>${title}</h1>${above}<table>${body}</table>`;
  const { document } = documentFromDom(new JSDOM(page).window.document.body as unknown as DomNode);
  return readTables(document, bulletinOf(document, { reviews: null, plans: null })).figures;
}

const short = ({ indicator, value, unit, kind, period, status, base }: Figure): string =>
  [
    indicator.name,
    value,
    unit,
    kind === 'level' ? '' : kind,
    period ?? 'none',
    status === 'actual' ? '' : status,
    base ?? '',
  ]
    .filter((word) => word !== '')
    .join(' ');

describe('tables of offices', () => {
  it.each([...PAGES, ...PLAN_PAGES])('%s', (_, title, above, rows, expected) => {
    expect(figuresOf(title, above, rows).map(short)).toEqual(expected);
  });
});
