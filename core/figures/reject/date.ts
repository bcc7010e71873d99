import { headOf } from '../../rules/edge';
import type { RejectRule } from './rule';

const PART_OF_DATE = headOf(/^(?:年(?!均)|月(?!均)|日(?!均)|号(?!楼)|世纪|年代|周年|刻|点钟)/);

/** Years, months, days and spans of them: they have no unit of the registry, but `2021—2025年` and `9月1` may touch one. */
export const date: RejectRule = {
  id: 'date',
  rejects({ quantity, after, before }) {
    if (quantity.unit === '' && PART_OF_DATE.isOf(after)) return true;
    if (quantity.unit === '天' && before.endsWith('第')) return true;
    // 12时05分
    if (quantity.unit === '分' && /\d[时点:：]$/.test(before)) return true;
    return false;
  },
};
