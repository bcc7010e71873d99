import { findIndicator } from '../../indicators/find';
import type { KindReading } from '../fields/kind';
import type { Figure } from '../figure';
import type { Naming } from '../naming/naming';
import type { Quantity } from '../quantity';
import { type Owner, ownerOf } from './owner';

/** 收入28亿元（不含甲区6亿元）: what the whole holds or leaves out is told of its owner. */
const HELD = /^(?:不?(?:包)?含|其中|扣除|剔除)/;

const OF_CLASS = /^(?:国家|[省市县区])级(?!市)/;

/** What leads from a whole to its parts. */
const PART = /其中|含/;

/**
 * 云杉电子园, 长岭农场: what ends as places do and is told in money or by its growth owns what was told before it, whatever its name; 乡村
 * and 果园 are sorts, and places that are counted are things.
 */
const PLACE_LIKE = /^[一-龥A-Z]{2,14}[园港场矿]$/;
const MEASURED: ReadonlySet<Quantity['family']> = new Set(['money', 'share']);

function placeLike(words: string, { family }: Quantity): Owner | null {
  return MEASURED.has(family) && PLACE_LIKE.test(words) && findIndicator(words) === null
    ? { sort: 'area', words, rule: 'zone' }
    : null;
}

/**
 * The place or zone that is all a number has for a name: 增加值增长8%，其中甲区增长12% tells of the 增加值 of 甲区. `carried` is what was told
 * of before it, `before` the figure that told it, `gap` stands between the two, `listed` says that the number before was told so too; null
 * where nothing was told, or where the number could not be of the same thing: of 片区3个、集聚区4个 both are counted.
 */
export function ownerAlone(
  naming: Naming,
  quantity: Quantity,
  { kind }: KindReading,
  carried: Naming | null,
  before: Figure | undefined,
  gap: string,
  listed: boolean,
): Owner | null {
  if (naming.rule !== 'before' || carried === null || before === undefined || kind === 'rank') return null;
  const words = naming.name.replace(HELD, '');
  const owner = ownerOf(words) ?? (PART.test(gap) || listed ? placeLike(words, quantity) : null);
  // 自然保护区4个，其中国家级自然保护区1个: of what class they are is no place
  if (OF_CLASS.test(naming.name)) return null;
  // 汇报362次（其中市本级106次）
  const level = owner?.sort === 'level' && PART.test(gap) && quantity.family !== 'money';
  if (owner === null || !(owner.sort === 'division' || owner.sort === 'area' || level)) return null;
  const alike =
    kind === 'level'
      ? before.kind === 'level' && before.unit === quantity.unit && (listed || PART.test(gap))
      : before.kind === kind;
  return alike && ownerOf(carried.name) === null ? owner : null;
}
