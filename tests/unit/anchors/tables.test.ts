import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import { findAnchor } from '../../../core/anchors/find-anchor';
import { documentFromHtml } from '../../../core/cli/load';

type Row = (string | number)[];
const HEAD: Row = ['指标', '单位', '2023年', '2024年目标'];
const ROWS: Row[] = [
  ['粮食产量', '万吨', 31.2, 32],
  ['城镇新增就业', '人', 5600, 5800],
  ['森林覆盖率', '%', 41.5, 42],
  ['养老床位', '张', 5600, 6100],
];

const table = (rows: Row[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const page = async (...tables: Row[][]) =>
  documentFromHtml(
    `<!doctype html><meta charset="utf-8"><title>计划表</title><body><p>全区主要指标如下，各部门照此执行，按季度报送。</p>${tables.map(table).join('<p>另有一表。</p>')}`,
    { url: null },
  );

/** What becomes of the cell in a row and column (header row not counted) of the first table. */
async function cell(row: number, column: number, after: Row[][], before: Row[][] = [[HEAD, ...ROWS]]) {
  const document = await page(...before);
  const block = document.blocks.find(
    ({ table }) => table?.table === 0 && table.row === row + 1 && table.column === column,
  );
  if (block === undefined) throw new Error('no such cell');
  const now = await page(...after);
  const outcome = findAnchor(now, anchorOf(document, block));
  if (outcome.outcome === 'found' || outcome.outcome === 'changed') {
    const at = now.blocks.find(({ start, end }) => start <= outcome.start && outcome.end <= end)?.table;
    return `${outcome.outcome} ${now.text.slice(outcome.start, outcome.end)} (${at?.row}, ${at?.column})`;
  }
  return outcome.outcome;
}

describe('a cell', () => {
  test('is found under its labels where rows have moved', async () => {
    expect(await cell(1, 2, [[HEAD, ROWS[3]!, ROWS[2]!, ROWS[1]!, ROWS[0]!]])).toBe('found 5600 (3, 2)');
    expect(await cell(3, 2, [[HEAD, ROWS[3]!, ROWS[2]!, ROWS[1]!, ROWS[0]!]])).toBe('found 5600 (1, 2)');
  });

  test('is found under its labels where columns have moved', async () => {
    const swap = ([a, b, c, d]: Row): Row => [a!, b!, d!, c!];
    expect(await cell(2, 2, [[HEAD, ...ROWS].map(swap)])).toBe('found 41.5 (3, 3)');
  });

  test('is changed where another number stands under its labels', async () => {
    const rows = ROWS.map((row) => (row[0] === '城镇新增就业' ? ['城镇新增就业', '人', 5100, 5800] : row));
    expect(await cell(1, 2, [[HEAD, ...rows]])).toBe('changed 5100 (2, 2)');
  });

  test('is changed, not found, where its number is a part of another', async () => {
    const rows = ROWS.map((row) => (row[0] === '粮食产量' ? ['粮食产量', '万吨', 131.2, 32] : row));
    expect(await cell(0, 2, [[HEAD, ...rows]])).toBe('changed 131.2 (1, 2)');
  });

  test('whose row is gone is not found in the row that says the same number', async () => {
    expect(await cell(1, 2, [[HEAD, ROWS[0]!, ROWS[2]!, ROWS[3]!]])).toBe('orphaned');
  });

  test('is not found under another year', async () => {
    expect(await cell(1, 2, [[['指标', '单位', '2024年', '2025年目标'], ...ROWS]])).toBe('orphaned');
  });

  test('of two tables with the same labels is ambiguous', async () => {
    const whole = [HEAD, ...ROWS];
    expect(
      await cell(
        1,
        2,
        [
          [HEAD, ROWS[1]!],
          [HEAD, ROWS[1]!],
        ],
        [whole],
      ),
    ).toBe('ambiguous');
  });
});
