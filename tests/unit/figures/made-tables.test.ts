import { describe, expect, it } from 'vitest';
import { MAKES, madeTable } from '../../made-tables/makes';
import { MANNERS } from '../../made-tables/manners';
import type { MadeTable } from '../../made-tables/model';
import { scoreTable } from '../../made-tables/score';

/** Numbers read at the least, in per cent: what lines have lost of their columns is told as unread. */
const LEAST_READ: Readonly<Record<string, number>> = { spaces: 82, 'wide spaces': 82, tabs: 90 };
const SEED = 7;

describe.each(Object.entries(MANNERS))('tables of other makes, set as %s', (manner, set) => {
  it('are read right or told as unread', async () => {
    const faults: string[] = [];
    let cells = 0;
    let right = 0;
    for (const make of MAKES) {
      const table: MadeTable = madeTable(make, SEED);
      const score = scoreTable(table, await set(table));
      cells += score.cells;
      right += score.right;
      for (const fault of [...score.wrong, ...score.lost]) faults.push(`${table.make}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect((100 * right) / cells).toBeGreaterThanOrEqual(LEAST_READ[manner] ?? 99.5);
  });
});
