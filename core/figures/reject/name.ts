import { headOf, tailOf } from '../../rules/edge';
import type { Quantity } from '../quantity';
import type { RejectRule } from './rule';

/** 接入AP6691个 and AQI58 measure; PM2.5, C919架 and COVID-19例 are names: a word of two capitals and a unit, no hyphen. */
function isCountOfLetters(quantity: Quantity, before: string): boolean {
  if (/(?:GDP|R&D|CPI|PPI|AQI|ESG|PUE)$/.test(before)) return true;
  return quantity.unit !== '' && /(?:^|[^A-Za-z])[A-Z]{2,}$/.test(before) && !/PM$/.test(before);
}

const JOINED_BEFORE = tailOf(/[A-Za-z][-.]?$/);
const KIND_BEHIND = headOf(
  /^(?:强|贯制|字头|一体|合一|进班|工程|产业|热线|平台|计划(?!投资)|行动|制造|版|型|式|系列|指数|通办)/,
);
const SIGNS: ReadonlySet<string | undefined> = new Set('+＋');
const DOTS: ReadonlySet<string | undefined> = new Set('·•');

/** Numbers inside names: PM2.5, 5G, X3.4, COVID-19, 12345热线, 1+3+N, 4.0版, 世界500强, 2.5产业, 9年一贯制, 1000千伏. */
export const name: RejectRule = {
  id: 'name',
  rejects({ quantity, before, after }) {
    // A Latin letter, a hyphen after one, or a plus joins the number to a name; a range's dash does not
    if (JOINED_BEFORE.isOf(before) && !isCountOfLetters(quantity, before)) return true;
    if (SIGNS.has(before.at(-1)) || SIGNS.has(after[0])) return true;
    if (quantity.unit === '' && /^[A-Za-z]/.test(after)) return true;
    if (KIND_BEHIND.isOf(after) && !/[万亿]/.test(quantity.numeral)) {
      return quantity.unit === '' || (quantity.family === 'time' && /^(?:一贯制|贯制)/.test(after));
    }
    if (quantity.unit === '' && (after.startsWith('千伏') || after.startsWith('伏'))) return true;
    // 4·15, 3·15, 7·23: days that name an event
    return DOTS.has(before.at(-1)) || (DOTS.has(after[0]) && /^.\d/.test(after));
  },
};
