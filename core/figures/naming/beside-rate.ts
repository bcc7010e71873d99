import { RELATIONAL } from '../lexicon';
import type { Naming } from './naming';
import { wordAtEnd } from './word-list';

/** 毛入学率: half of the rate's own word. */
const HALF_RATE = /[毛净总均]$/;
const LEAST_MEASURE = 3;
const LEAST_OWNER = 3;

/**
 * 案卷优秀率32%，合格率98%: two rates of one thing, neither of the other; 基本满意3件，满意率98%: of no part of the answers. Null where the
 * rate is of what was told before it.
 */
export function besideRate(rate: string, told: string): Naming | null {
  const alone: Naming = { name: rate, noun: rate, rule: 'before' };
  if (told.endsWith(rate.slice(0, -1))) return alone;
  if (!told.endsWith('率')) return null;
  const measure = wordAtEnd(told, RELATIONAL);
  const whose = told.slice(0, told.length - measure.length);
  // 按时办结率: a rate whose own word is longer than 率, and whose it is
  if (measure.length < LEAST_MEASURE || whose.length < LEAST_OWNER || HALF_RATE.test(whose)) return alone;
  return { name: whose + rate, noun: whose, rule: 'carried-owner' };
}
