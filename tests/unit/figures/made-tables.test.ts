import { describe, expect, it } from 'vitest';
import { MAKES, madeTable } from '../../made-tables/makes';
import { MANNERS } from '../../made-tables/manners';
import type { MadeTable } from '../../made-tables/model';
import { scoreTable } from '../../made-tables/score';

/** Numbers read at the least, in per cent: what lines have lost of their columns is told as unread. */
const LEAST_READ: Readonly<Record<string, number>> = { 'a cell a line': 38, spaces: 82, 'wide spaces': 82 };
/** Tables of which a page without ruled lines loses a heading or a label: told as unread, not counted among those to be read. */
const UNRULED = [
  '部门支出表（合计、小计为各列之和）',
  '年份与半年两级行',
  '工程总投资、截至上年底完成、当年计划',
  '分县债务限额与余额（一般、专项）',
];
const LOSES: Readonly<Record<string, readonly string[]>> = {
  'print, no lines': UNRULED,
  'print, no lines, centred': UNRULED,
};
const SEED = 7;

describe.each(Object.entries(MANNERS))('tables of other makes, set as %s', (manner, set) => {
  it('are read right or told as unread', async () => {
    const faults: string[] = [];
    let cells = 0;
    let right = 0;
    for (const make of MAKES) {
      const table: MadeTable = madeTable(make, SEED);
      const score = scoreTable(table, await set(table));
      if (LOSES[manner]?.includes(table.make) !== true) {
        cells += score.cells;
        right += score.right;
      }
      for (const fault of [...score.wrong, ...score.lost]) faults.push(`${table.make}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect((100 * right) / cells).toBeGreaterThanOrEqual(LEAST_READ[manner] ?? 99.5);
  });
});
