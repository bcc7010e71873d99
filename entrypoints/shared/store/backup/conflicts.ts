/** What two libraries said differently, and how often; see `restoreBackup` for what holds then. */
export interface Conflicts {
  /** Captures of one page and moment whose kept text was read anew on one side: the later reading holds. */
  readings: number;
  /** Notes of one capture: both are kept, one under the other. */
  notes: number;
  /** Figures corrected on both sides: the later correction holds. */
  corrections: number;
  /** Findings ticked off otherwise: the later mark holds. */
  marks: number;
  /** Captures deleted on one side: they are kept. */
  deleted: number;
}

export const noConflicts = (): Conflicts => ({ readings: 0, notes: 0, corrections: 0, marks: 0, deleted: 0 });
