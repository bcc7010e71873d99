import type { Figure, FigureKind } from '../figure';
import type { Quantity } from '../quantity';

/** What is measured, in the text's words. */
export interface Naming {
  name: string;
  /** The thing itself without what was done to it (`中铁建基金` of `新增中铁建基金`), for figures that carry it on. */
  noun: string;
  /** `progress`: how far a thing has come (`收入完成预算`), which names only that one number. */
  rule: 'progress' | 'before' | 'after' | 'carried' | 'carried-owner' | 'list' | 'table' | 'none';
}

/** The naming that a figure told before has left; null for none. */
export const namingOf = (told: Figure | undefined): Naming | null =>
  told === undefined || told.kind !== 'level'
    ? null
    : { name: told.indicator.name, noun: told.indicator.name, rule: 'before' };

export interface NamingContext {
  quantity: Quantity;
  kind: FigureKind;
  /** The words before the quantity in its clause, behind the quantity before it if there is one. */
  before: string;
  /** The words directly behind it, up to the clause's end or the next quantity. */
  after: string;
  /** As `after`, over the clause's end and to the end of the sentence. */
  beyond: string;
  /** The sentence before, or the heading above the first, where the quantity is the first of its sentence. */
  earlier: string;
  /** The naming that the sentence has so far. */
  carried: Naming | null;
  /** The words before stand behind another quantity of the same clause. */
  continued: boolean;
  /** The quantity before it in the sentence has its unit. */
  alike: boolean;
  /** Another quantity ends the words behind, not the clause. */
  open: boolean;
}
