import { type Decimal, decimalNumber, decimalText, shift } from '../../numerals/decimal';
import type { Numeral } from '../../numerals/numeral';
import { matchUnit } from '../../units/match';
import type { Taken } from '../quantity';

/** What may stand right before the second number: the end of a mark, 与 and 和 of 在4%与5%之间. */
const BEFORE_SECOND = '—-～至到与和';
const INCLUSIVE = '（含）';

/** Length of the mark between two ends of a range at `at`; 0 where none stands. */
export function rangeMark(text: string, at: number): number {
  const mark = text[at];
  if (mark === '—' || mark === '-') return text[at + 1] === mark ? 2 : 1;
  return mark === '～' || mark === '至' || mark === '到' ? 1 : 0;
}

/**
 * `100—200亿元`, `5-7%`, `1至2所`, `3%—5%`, `两到三千万元`: the scale and unit of the second hold for the first, as long as the
 * first stays the smaller one (`5000—1万元` carries nothing).
 */
export function readRange(text: string, numerals: readonly Numeral[], index: number): Taken | null {
  const n = numerals[index]!;
  const next = numerals[index + 1];
  if (!next || !BEFORE_SECOND.includes(text[next.start - 1]!)) return null;
  const firstUnit = matchUnit(text, n.end);
  let end = n.end + (firstUnit?.length ?? 0);
  if (text.startsWith(INCLUSIVE, end)) end += INCLUSIVE.length;
  const unit = matchUnit(text, next.end);
  // 在4%与5%之间; without 之间 the two are two numbers
  const between = /[与和]/.test(text[end] ?? '') && text.startsWith('之间', next.end + (unit?.length ?? 0));
  const mark = between ? 1 : rangeMark(text, end);
  if (mark === 0 || next.start !== end + mark) return null;
  if (!unit || (firstUnit && firstUnit.unit !== unit.unit)) return null;
  // 由3家到5家, 从10%到15%, 2015年的8个到12个: two states of one thing and no range; 提高5到8个百分点 is one
  const words = text[end] === '至' || text[end] === '到';
  if (words && (firstUnit || movesBefore(text, n.start, 1)) && movesBefore(text, n.start, 12)) return null;
  const low = lowerEnd(n, next);
  if (low > next.value) return null;
  return {
    taken: 2,
    quantity: {
      start: n.start,
      end: next.end + unit.length,
      value: [low, next.value],
      unit: unit.unit,
      family: unit.entry.family,
      vague: next.vague,
      form: n.form,
      shape: 'range',
      numeral: text.slice(n.start, next.end),
    },
  };
}

/** 由 or 从 in the clause before, at most `reach` characters back. */
function movesBefore(text: string, at: number, reach: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const c = text[i]!;
    if (c === '由' || c === '从') return true;
    if (c === '，' || c === '。' || c === '；') return false;
  }
  return false;
}

function lowerEnd(n: Numeral, next: Numeral): number {
  // 两到三千万: one digit before one digit with its multipliers takes them all over; 八百到九百亿 has its own 百
  const power = n.form === 'chinese' && n.scale === 0 && n.value < 10 ? roundPower(next.exact) : 0;
  if (power >= 2) {
    const carried = decimalNumber(shift(n.exact, power));
    if (carried < next.value) return carried;
  }
  if (next.scale < 4 || n.scale >= 4) return n.value;
  const carried = decimalNumber(shift(n.exact, next.scale));
  return carried < next.value ? carried : n.value;
}

/** 2 for 300, 7 for 30000000; 0 where more than one digit counts. */
function roundPower(exact: Decimal): number {
  const text = decimalText(exact);
  return /^[1-9]0*$/.test(text) ? text.length - 1 : 0;
}
