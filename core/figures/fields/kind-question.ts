import type { FigureKind } from '../figure';
import type { Quantity } from '../quantity';
import { rolesOf, type Tokens, tokensOf } from '../tokens/tokens';

/** What a quantity says: a level, a growth, a change or a rank, with its value signed and its unit settled. */
export interface KindReading {
  kind: FigureKind;
  value: number | [number, number];
  unit: string;
  /** The word that decided. */
  by: string;
  /** True where that may as well mean another direction. */
  open?: boolean;
}

/** What the kind of one quantity is read from. */
export interface KindQuestion {
  quantity: Quantity;
  /** The text before it in its clause, and the last of it. */
  lead: Tokens;
  tail: string;
  /** The verb of growth or change that it ends in, and whether that tells by how much; null for none. */
  verb: Verb | null;
  /** What is measured as far as known: 空置率下降6.5% is a change, 收入下降6.5% a growth. */
  subject: string;
  /** What follows. */
  after: string;
}

export interface Verb {
  word: string;
  down: boolean;
  /** False for what it came to: 由3.9%降为3.2%. */
  byHowMuch: boolean;
}

const UP = rolesOf('up');
const DOWN = rolesOf('down');
const FILL = rolesOf('fill');
/** How much of a lead is looked at for a verb. */
const SIGHT = 24;
/** 同比增长为5% tells by how much. */
const MAY_BE: ReadonlySet<string> = new Set(['增长', '下降', '递增', '递减']);

/** The question with the verb that the words before a number end in, over what may stand between the two. */
export function kindQuestion(quantity: Quantity, lead: string, subject: string, after: string): KindQuestion {
  const tokens = tokensOf(lead);
  return { quantity, lead: tokens, tail: lead.slice(-SIGHT), verb: verbOf(tokens), subject, after };
}

function verbOf(lead: Tokens): Verb | null {
  if ((lead.roles & (UP | DOWN)) === 0) return null;
  const { text } = lead;
  const floor = Math.max(0, text.length - SIGHT);
  let index = lead.endingAt(text.length);
  while (index >= 0 && (lead.rolesAt(index) & (UP | DOWN)) === 0) {
    if ((lead.rolesAt(index) & FILL) === 0) return null;
    index = lead.endingAt(lead.start(index));
  }
  if (index < 0 || lead.start(index) < floor) return null;
  const word = lead.textAt(index);
  const start = lead.start(index);
  const cameTo =
    text.endsWith('为') && (!MAY_BE.has(word) || start === floor || /[由从]/.test(text.slice(floor, start)));
  return { word, down: (lead.rolesAt(index) & DOWN) !== 0, byHowMuch: !cameTo };
}

/** A value with its direction turned. */
export function negated(value: number | [number, number]): number | [number, number] {
  return Array.isArray(value) ? [-value[1], -value[0]] : value === 0 ? 0 : -value;
}

/** 增长1.5倍 is a growth of 150 %. */
export function scaled(value: number | [number, number]): number | [number, number] {
  const one = (x: number): number => Number((x * 100).toPrecision(12));
  return Array.isArray(value) ? [one(value[0]), one(value[1])] : one(value);
}

/** 增加水利建设投资10亿元: how much was put to what there was; 新增 counts what is new. */
const MONEY_ADDED =
  /(?:^|[，；。同时再])增加(?![值到至了])[\u4e00-\u9fff]{0,14}(?:投资|资本金|支出|投入|拨款|补助|经费)$/;

/** 压缩办理时限65%: the verb, and what was cut. */
const CUT_THING =
  /(减少|降低|压缩|缩短|压减|削减|精简|节约)了?(?![后到至为])([\u4e00-\u9fff]{2,10})(?<![占达到至为超约近])$/;
/** 劳动生产率 is an amount for each worker, which grows. */
export const RATE_END = /(?:(?<!生产|产出)率|比重|占比|比例|覆盖面|份额|含量|浓度比)$/;

/** By how much a thing was cut, or money added to it, that stands between the verb and the number; null where neither is told. */
export function thingChanged({ quantity: { value, unit, family }, tail, verb }: KindQuestion): KindReading | null {
  if (verb !== null) return null;
  if (family === 'money') return MONEY_ADDED.test(tail) ? { kind: 'change', value, unit, by: '增加' } : null;
  const cut = family === 'share' ? CUT_THING.exec(tail) : null;
  return cut === null || RATE_END.test(cut[2]!) ? null : { kind: 'growth', value: negated(value), unit, by: cut[1]! };
}
