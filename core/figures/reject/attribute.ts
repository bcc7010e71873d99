import { headOf, tailOf } from '../../rules/edge';
import type { RejectRule } from './rule';

/** Measures that tell of which make a thing is; 面积 and 产量 are left out on purpose, which are told of a thing for themselves. */
const MAKE = tailOf(/(?:时速|限速|口径|[管内外直孔]径|半径|厚度|跨度|海拔|净空|轨距|车速|水深|航深|功率)$/);
const SPEED = tailOf(/(?:时速|限速|车速)$/);
/** 时速120公里路段, 海拔3000米以上的地区 */
const THING = /^(?:及?以[上下])?的?[一-龥]{2}/;
/** 时速350公里运行: told for itself. */
const VERB = headOf(/^(?:增|提|扩|缩|下降|减|降|达|升|运行|行驶|左右|上下)/);

/** A measure by which a thing is called, with the thing's own figure behind it: 时速120公里路段占比由18%增至71%. */
export const attribute: RejectRule = {
  id: 'attribute',
  rejects({ quantity, text, before, after, neighbours, index }) {
    if (quantity.family !== 'length' && quantity.family !== 'power') return false;
    if (!MAKE.isOf(before) || !THING.test(after) || VERB.isOf(after)) return false;
    // 实现市市通时速350公里高铁: which trains, whether they are counted or not
    if (SPEED.isOf(before)) return true;
    const next = neighbours[index + 1];
    return next !== undefined && !/[，。；：]/.test(text.slice(quantity.end, next.start));
  },
};
