import { headOf, tailOf } from '../../rules/edge';
import type { RejectRule } from './rule';

const NUMBER_OF_PLACE = headOf(/^(?:号|弄|室|楼|单元|层|号线|号院|号楼|路公交|国道|省道|高速)/);
const STREET = tailOf(/(?:路|街|巷|弄|道|号|[东南西北]段)$/);

const ROAD = tailOf(/(?:[国省县乡]道)$/);

/** Places and lines: 民生路56号, 3号楼, 地铁4、7号线, G228国道, 12楼, 201室. */
export const address: RejectRule = {
  id: 'address',
  rejects({ quantity, before, after, text }) {
    // 国道318名山区段: the number of a road, whatever the next word begins with
    if (ROAD.isOf(before) && /^\d{3}$/.test(quantity.numeral)) return true;
    const bare = quantity.unit === '';
    if (!bare && quantity.unit !== '路') return false;
    if (NUMBER_OF_PLACE.isOf(text.slice(quantity.start + quantity.numeral.length, quantity.end + 6))) return true;
    return bare && (after[0] === '、' || after[0] === '号') && STREET.isOf(before);
  },
};
