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
  const owner = ownerOf(naming.name.replace(HELD, ''));
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
