import { headOf } from '../rules/edge';
import { type BoundReading, boundOf, boundOfList } from './fields/bound';
import { type KindReading, negated } from './fields/kind';
import { pairList } from './naming/lists';
import type { Naming } from './naming/naming';
import type { Quantity } from './quantity';
import type { QuantityAt } from './quantity-at';
import { readKind, sameSort } from './read-kind';

/** What sort of value a quantity is, before and after it is known of what. */
export interface Sort {
  kind: KindReading;
  bound: BoundReading;
  /** True where it goes on with a list of values. */
  inList: boolean;
  /** What its kind was read from: its own words, or those of the list. */
  lead: string;
}

/** 失业率、物价涨幅分别为5%、3%: the 涨幅 is of prices alone. */
const RATE_BESIDE_GROWTH = /(?<!增长|下降|降低)率$|比重$|占比$/;
const LIST_GAP = /^(?:以上|左右|以内|以下)?(?:、|和|及|与|以及|，和)(?:约|超过?|近|达到?)?$/;

const MARKS = /^[两三四五六]个(?:大关|关口|台阶)/;

/** Kind and bound of a quantity by its own words or by the list that it goes on with. */
export function readSort({
  passage,
  quantities,
  index,
  quantity,
  words,
  state,
}: Pick<QuantityAt, 'passage' | 'quantities' | 'index' | 'quantity' | 'words' | 'state'>): Sort {
  const paired = state.list !== null && index > state.list.from && index < state.list.from + state.list.names.length;
  const inList =
    words.continued &&
    state.shared !== null &&
    LIST_GAP.test(words.gap) &&
    (paired || sameSort(quantities[index - 1]!, quantity));
  const lead = inList ? state.shared!.lead : words.before;
  const read = readKind(quantity, words, lead, inList, state.shared?.kind ?? null, state.carried?.name ?? '');
  const sign = read.kind === 'level' && read.by === '' ? signAhead(quantities, index, words.before) : null;
  const told: KindReading = sign === null ? read : { ...read, kind: 'growth', by: sign };
  const kind = TRIANGLE.isOf(told.by) ? byTriangle(told, passage.source) : told;
  // 跨过2万亿元、2.5万亿元两个台阶: both were passed
  const bound = boundOf(quantity, inList && MARKS.test(words.rest) ? lead : words.before, words.rest);
  if (!inList) {
    const pair = pairList(passage.text, words.clauseStart, quantities, index, state.named, state.list);
    if (pair) state.list = { ...pair, from: index };
  }
  return { kind, bound, inList, lead };
}

const TRIANGLE = headOf(/^[▲△]/);
/** ▲表示下降: a legend that makes it a minus, as books of accounts do. */
const MINUS_SIGN = /[▲△]\s?(?:号|符号)?(?:表示|代表|为|：)?(?:负|下降|减少|降低)/;

/** ▲ is up beside a ▼ and a minus by a legend; alone it may be either, and the reading is told as open. */
function byTriangle(kind: KindReading, source: string): KindReading {
  if (MINUS_SIGN.test(source)) return { ...kind, value: negated(kind.value) };
  return /[▼▽]/.test(source) ? kind : { ...kind, open: true };
}

/** A rate or share by its name, which stands by itself. */
const SHARE = /率|比重|占|比例|份额|覆盖/;
const SIGN_AHEAD = 6;

/** 甲业 35.8%，乙业 6.2%，丙业 -11.2%: the sign of one rate says that those told with a name alone before it are growth, too. */
function signAhead(quantities: readonly Quantity[], index: number, before: string): string | null {
  if (quantities[index]!.family !== 'share' || SHARE.test(before) || !/[\u4e00-\u9fff]\s*$/.test(before)) return null;
  for (const next of quantities.slice(index + 1, index + SIGN_AHEAD)) {
    if (next.family !== 'share') return null;
    if (/^[-−]/.test(next.numeral)) return next.numeral;
  }
  return null;
}

/** The same once its name is known: the members of a list that 分别 divides are each of their own kind, and share a bound. */
export function sortAsNamed(
  sort: Sort,
  naming: Naming,
  { passage, quantities, quantity, state }: Pick<QuantityAt, 'passage' | 'quantities' | 'quantity' | 'state'>,
): Sort {
  if (naming.rule !== 'list') return sort;
  let { kind, bound } = sort;
  if (kind.kind === 'growth' && RATE_BESIDE_GROWTH.test(naming.name) && /[幅速]$/.test(kind.by))
    kind = { kind: 'level', value: quantity.value, unit: quantity.unit, by: naming.name };
  if (bound.bound === 'exact') {
    const { from, names } = state.list!;
    bound = boundOfList(passage.text, quantities[from]!, quantities[from + names.length - 1]) ?? bound;
  }
  return { ...sort, kind, bound };
}
