import { sameName } from './same-name';

/** The number of a figure: one, a range, or null where the words name none (前列). */
export type Value = number | [number, number] | null;

/** A figure as labelled by a person. Offsets are UTF-16 units of the labelled text. */
export interface GoldFigure {
  start: number;
  end: number;
  text: string;
  value: Value;
  unit: string;
  kind: string;
  bound?: string;
  period: string | null;
  /** Other periods and statuses that the text leaves open. */
  periods?: (string | null)[];
  status: string;
  statuses?: string[];
  indicator: string;
  also?: string[];
  /** An optional figure may be found or not; it counts neither way. */
  use: 'required' | 'optional';
}

/** A figure as a program says it, offsets in the same text. */
export interface SaidFigure {
  start: number;
  end: number;
  text: string;
  value: Value;
  unit: string;
  kind: string;
  bound?: string;
  period: string | null;
  status: string;
  indicator: { name: string };
}

/** A labelled text; with `windows`, only those stretches of it are labelled. */
export interface Gold {
  figures: GoldFigure[];
  windows?: [number, number][];
}

const UNITS: Record<string, string> = {
  平米: '平方米',
  '㎡': '平方米',
  '％': '%',
  个百分点: '百分点',
  人民币: '元',
  名: '人',
  位次: '位',
  个位次: '位',
};

const unitOf = (unit: string): string => {
  const spelled = unit.replace(/\s/g, '');
  return UNITS[spelled] ?? spelled;
};

const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function sameValue(gold: Value, said: Value): boolean {
  if (gold === null || said === null) return gold === said;
  if (Array.isArray(gold) && Array.isArray(said)) return sameNumber(gold[0], said[0]) && sameNumber(gold[1], said[1]);
  return !Array.isArray(gold) && !Array.isArray(said) && sameNumber(gold, said);
}

/** A figure is found with its number; whether it rose or fell is a field of its own. Ranges carry their signs. */
function sameSize(gold: Value, said: Value): boolean {
  if (typeof gold !== 'number' || typeof said !== 'number') return sameValue(gold, said);
  return sameNumber(Math.abs(gold), Math.abs(said));
}

/** First and last month of a period, so that `2023` and `2023-01/2023-12` are one; null for none. */
function monthsOf(period: string | null): string | null {
  if (!period) return null;
  const [from, to] = period.split('/') as [string, string?];
  const last = to ?? from;
  return `${from.length === 4 ? `${from}-01` : from.slice(0, 7)}/${last.length === 4 ? `${last}-12` : last.slice(0, 7)}`;
}

const isRelative = (kind: string): boolean => kind === 'growth' || kind === 'change';

/** The fields of a found figure and when each is right. `sign` is the value with its sign. */
const CHECKS = {
  unit: (gold, said) => unitOf(gold.unit) === unitOf(said.unit),
  // 空置率下降6.5% may be read as either
  kind: (gold, said) =>
    gold.kind === said.kind || (isRelative(gold.kind) && isRelative(said.kind) && unitOf(gold.unit) === '%'),
  bound: (gold, said) => (gold.bound ?? 'exact') === (said.bound ?? 'exact'),
  period: (gold, said) =>
    [gold.period, ...(gold.periods ?? [])].some((period) => monthsOf(period) === monthsOf(said.period)),
  status: (gold, said) => [gold.status, ...(gold.statuses ?? [])].includes(said.status),
  indicator: (gold, said) => sameName([gold.indicator, ...(gold.also ?? [])], said.indicator.name),
  sign: (gold, said) => sameValue(gold.value, said.value),
} satisfies Record<string, (gold: GoldFigure, said: SaidFigure) => boolean>;

export type Field = keyof typeof CHECKS;
export const FIELDS = Object.keys(CHECKS) as Field[];
/** A figure is whole with all of these right; the bound is measured but not asked for. */
const WHOLE: readonly Field[] = FIELDS.filter((field) => field !== 'bound');

/** One thing that went wrong: `why` is the wrong fields, or what else happened. */
export interface Miss {
  why: string;
  gold?: GoldFigure;
  said?: SaidFigure;
}

/** What became of one required label: the figure that says its number, or null, and the fields in which that one is wrong. */
export interface Outcome {
  label: GoldFigure;
  said: SaidFigure | null;
  wrong: readonly Field[];
}

/** True where the figure was found with every field right that is asked for. */
export const isWhole = ({ said, wrong }: Outcome): boolean =>
  said !== null && !WHOLE.some((field) => wrong.includes(field));

/** Counts over required figures: labelled, found, said, found with every field right, and how often each field was right. */
export interface Score {
  gold: number;
  found: number;
  said: number;
  whole: number;
  right: Record<Field, number>;
  misses: Miss[];
  outcomes: Outcome[];
}

const noScore = (): Score => ({
  gold: 0,
  found: 0,
  said: 0,
  whole: 0,
  right: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>,
  misses: [],
  outcomes: [],
});

interface Pair {
  gold: number;
  said: number;
  right: boolean;
  overlap: number;
}

/** Every labelled figure and every said one that overlap, the best pairs first: right numbers, then the longest overlap. */
function overlaps(gold: readonly GoldFigure[], said: readonly SaidFigure[]): Pair[] {
  const found: Pair[] = [];
  gold.forEach((g, i) => {
    said.forEach((s, j) => {
      const overlap = Math.min(g.end, s.end) - Math.max(g.start, s.start);
      if (overlap > 0) found.push({ gold: i, said: j, right: sameSize(g.value, s.value), overlap });
    });
  });
  return found.sort((a, b) => Number(b.right) - Number(a.right) || b.overlap - a.overlap);
}

/**
 * Holds the figures that a program says against the labelled ones. Each is paired with at most one other; what is said
 * outside the labelled windows, and what touches an optional figure only, is not counted.
 */
export function score({ figures: gold, windows }: Gold, all: readonly SaidFigure[]): Score {
  const said = windows ? all.filter((s) => windows.some(([from, to]) => s.start >= from && s.end <= to)) : all;
  const pairs = overlaps(gold, said);
  const ofGold = new Map<number, Pair>();
  const ofSaid = new Map<number, Pair>();
  for (const pair of pairs) {
    if (ofGold.has(pair.gold) || ofSaid.has(pair.said)) continue;
    ofGold.set(pair.gold, pair);
    ofSaid.set(pair.said, pair);
  }
  const result = noScore();
  for (const [i, label] of gold.entries()) {
    if (label.use === 'optional') continue;
    result.gold++;
    const pair = ofGold.get(i);
    const figure = pair && said[pair.said]!;
    if (!figure || !pair.right) {
      result.misses.push({ why: figure ? 'wrong value' : 'not found', gold: label, said: figure });
      result.outcomes.push({ label, said: null, wrong: [] });
      continue;
    }
    result.found++;
    const wrong = FIELDS.filter((field) => !CHECKS[field](label, figure));
    for (const field of FIELDS) if (!wrong.includes(field)) result.right[field]++;
    const outcome: Outcome = { label, said: figure, wrong };
    result.outcomes.push(outcome);
    if (isWhole(outcome)) result.whole++;
    if (wrong.length > 0) result.misses.push({ why: wrong.join(' '), gold: label, said: figure });
  }
  const besideOptional = new Set(pairs.filter((pair) => gold[pair.gold]!.use === 'optional').map((pair) => pair.said));
  for (const [j, figure] of said.entries()) {
    const pair = ofSaid.get(j);
    if (pair ? gold[pair.gold]!.use === 'optional' : besideOptional.has(j)) continue;
    result.said++;
    if (!pair) result.misses.push({ why: 'no such figure', said: figure });
  }
  return result;
}

/** The sum of several scores; misses are left behind, outcomes are not. */
export function total(scores: readonly Score[]): Score {
  const sum = noScore();
  for (const one of scores) {
    for (const count of ['gold', 'found', 'said', 'whole'] as const) sum[count] += one[count];
    for (const field of FIELDS) sum.right[field] += one.right[field];
    sum.outcomes.push(...one.outcomes);
  }
  return sum;
}

/** Precision, recall and their harmonic mean, each 0 to 1. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

function rates(hits: number, gold: number, said: number): Rates {
  const precision = said ? hits / said : 0;
  const recall = gold ? hits / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** How well figures are found, their numbers right. */
export const detection = ({ found, gold, said }: Score): Rates => rates(found, gold, said);
/** How well figures are found with all their fields right. */
export const wholeFigure = ({ whole, gold, said }: Score): Rates => rates(whole, gold, said);
/** Share of the found figures whose `field` is right, 0 to 1. */
export const shareRight = ({ right, found }: Score, field: Field): number => (found ? right[field] / found : 0);
