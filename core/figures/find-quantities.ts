import { withoutGroupMarks } from '../numerals/arabic';
import { decimalNumber, decimalOf, shift } from '../numerals/decimal';
import { scanNumerals } from '../numerals/scan';
import type { Quantity, QuantityForm, Taken } from './quantity';
import { bareDoublings, readDouble } from './quantity-forms/double';
import { readFraction } from './quantity-forms/fraction';
import { readPlain } from './quantity-forms/plain';
import { readRange } from './quantity-forms/range';
import { readRank } from './quantity-forms/rank';
import { readRatio } from './quantity-forms/ratio';
import { readTenths } from './quantity-forms/tenths';
import { readYi } from './quantity-forms/yi';

/** Every form, in the order they are tried; a plain number is what none of them takes. */
const FORMS: readonly QuantityForm[] = [readFraction, readRatio, readRank, readTenths, readDouble, readYi, readRange];

/** All quantities of a reading, in order. Numbers without a unit are kept with an empty one; what is no figure falls later. */
export function findQuantities(text: string): Quantity[] {
  const numerals = scanNumerals(text);
  const found: Quantity[] = [];
  const doublings = bareDoublings(text);
  let behind = 0;
  let nextDoubling = 0;
  for (let i = 0; i < numerals.length; ) {
    // The 万 of 吨标准煤/万元 belongs to the unit of the number before
    if (numerals[i]!.start < behind) {
      i++;
      continue;
    }
    let read: Taken | null = null;
    for (const form of FORMS) {
      read = form(text, numerals, i);
      if (read) break;
    }
    const { quantity, taken } = read ?? readPlain(text, numerals, i);
    while (nextDoubling < doublings.length && doublings[nextDoubling]!.start < quantity.start)
      found.push(doublings[nextDoubling++]!);
    // 零下5.3℃: the sign is made of what was a number of its own
    while (found.length > 0 && found[found.length - 1]!.end > quantity.start) found.pop();
    found.push(quantity);
    behind = quantity.end;
    i += taken;
  }
  for (const doubling of doublings.slice(nextDoubling)) found.push(doubling);
  shareUnits(text, found);
  return found;
}

const JOINT = /^(?:、|和|及|与)$/;

/** 分别是2005年的2.7和2.4倍: behind 分别 the unit of the last holds for those before it that have none. */
function shareUnits(text: string, found: Quantity[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const quantity = found[i]!;
    const next = found[i + 1]!;
    // 提高7.4个和7.7个百分点
    if (quantity.unit === '个' && next.unit === '百分点' && JOINT.test(text.slice(quantity.end, next.start))) {
      quantity.unit = next.unit;
      quantity.family = next.family;
      continue;
    }
    if (quantity.unit !== '' || next.unit === '' || quantity.shape !== 'plain' || next.shape !== 'plain') continue;
    if (!JOINT.test(text.slice(quantity.end, next.start))) continue;
    if (!text.slice(Math.max(0, quantity.start - 24), quantity.start).includes('分别')) continue;
    quantity.unit = next.unit;
    quantity.family = next.family;
    quantity.value = withScaleOf(quantity, next.numeral);
  }
}

/** 分别突破70和50亿元: a number without a scale of its own takes over the one that the list ends in. */
function withScaleOf(quantity: Quantity, last: string): Quantity['value'] {
  const own = withoutGroupMarks(quantity.numeral);
  if (!/^\d+(?:\.\d+)?$/.test(own)) return quantity.value;
  let power = 0;
  for (let i = last.length - 1; i >= 0 && (last[i] === '万' || last[i] === '亿'); i--)
    power += last[i] === '万' ? 4 : 8;
  return power === 0 ? quantity.value : decimalNumber(shift(decimalOf(own), power));
}
