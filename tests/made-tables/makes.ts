import * as accounts from './accounts-makes';
import * as annex from './annex-makes';
import * as budget from './budget-makes';
import * as bulletin from './bulletin-makes';
import * as inCells from './cell-makes';
import * as compare from './compare-makes';
import { Draw } from './draw';
import { isPlain, type MadeTable } from './model';
import * as month from './month-makes';
import * as office from './office-makes';
import * as place from './place-makes';
import * as series from './series-makes';
import * as sum from './sum-makes';
import * as year from './year-makes';
import * as yearbook from './yearbook-makes';

/** All makes of tables. */
export const MAKES: readonly ((draw: Draw) => MadeTable)[] = [
  budget,
  sum,
  yearbook,
  year,
  bulletin,
  place,
  accounts,
  month,
  inCells,
  compare,
  annex,
  series,
  office,
].flatMap((makes) => Object.values(makes));

/** A table of a make by a seed, in which no two numbers are the same. */
export function madeTable(make: (draw: Draw) => MadeTable, seed: number): MadeTable {
  for (let tried = 0; tried < 200; tried++) {
    const table = make(new Draw(seed * 1000 + tried));
    if (isPlain(table)) return table;
  }
  throw new Error(`no table without equal numbers: ${make.name}`);
}
