import type { Quantity } from '../quantity';
import type { RejectRule } from './rule';

/** 接入AP6691个 and AQI58 measure; PM2.5, C919架 and COVID-19例 are names: a word of two capitals and a unit, no hyphen. */
function isCountOfLetters(quantity: Quantity, before: string): boolean {
  if (/(?:GDP|R&D|CPI|PPI|AQI|ESG|PUE)$/.test(before)) return true;
  return quantity.unit !== '' && /(?:^|[^A-Za-z])[A-Z]{2,}$/.test(before) && !/PM$/.test(before);
}

/** Numbers inside names: PM2.5, 5G, X3.4, COVID-19, 12345热线, 1+3+N, 4.0版, 世界500强, 2.5产业, 9年一贯制, 1000千伏. */
export const name: RejectRule = {
  id: 'name',
  rejects({ quantity, before, after }) {
    // A Latin letter, a hyphen after one, or a plus joins the number to a name; a range's dash does not
    if (/[A-Za-z][-.]?$/.test(before) && !isCountOfLetters(quantity, before)) return true;
    if (/[+＋]$/.test(before) || /^[+＋]/.test(after)) return true;
    if (quantity.unit === '' && /^[A-Za-z]/.test(after)) return true;
    if (
      /^(?:强|贯制|字头|一体|合一|进班|工程|产业|热线|平台|计划(?!投资)|行动|制造|版|型|式|系列|指数|通办)/.test(
        after,
      ) &&
      !/[万亿]/.test(quantity.numeral)
    ) {
      return quantity.unit === '' || (quantity.family === 'time' && /^(?:一贯制|贯制)/.test(after));
    }
    if (/^千伏|^伏/.test(after) && quantity.unit === '') return true;
    // 4·15, 3·15, 7·23: days that name an event
    return /[·•]$/.test(before) || /^[·•]\d/.test(after);
  },
};
