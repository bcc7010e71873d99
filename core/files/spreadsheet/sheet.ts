/** Rows and columns from 0, both ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet of a workbook as it is seen: the shown text of each cell that has some. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** By row, then column; blank cells are left out. */
  rows: Map<number, Map<number, string>>;
  merges: Merge[];
}

/** More cells than any report's annexes hold; beyond it a workbook is a database. */
export const MOST_CELLS = 400_000;
