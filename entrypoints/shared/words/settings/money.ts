import type { ScalePower } from '../../../../core/compare/row-scale';
import { preferences } from './preferences';

const POWER = { automatic: null, 亿元: 8, 万元: 4, 元: 0 } as const;

/** The power of ten that the reader wants sums of money in; null where each text or table tells them in its own. */
export const moneyPower = (): ScalePower | null => POWER[preferences().money];
