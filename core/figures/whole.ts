import type { Figure } from './figure';

const AMONG = '其中';
/** Farther from 其中 stands another thought. */
const LONGEST_LEAD = 60;
/** A full stop between the whole and its part is still one thought (`…210家。其中，…`), two are not. */
const ENDS_SENTENCE = /[。！？；\n]/g;
/** Members go on by 、 and 和; a comma may open what is no part any more (`其中甲17家，新建乙30家`). */
const PARTS_LIST = /[，。！？；：\n\t]/;

const isAmount = ({ kind }: Figure): boolean => kind === 'level';

/**
 * Links what is told after 其中 to the amount before it that it is a part of, by the figure's id in `whole`: the same unit,
 * period and status only, since `完成投资100亿元，其中今年计划120亿元` is no part. `figures` are those of `text` in its order;
 * linear in both.
 */
export function linkParts(text: string, figures: Figure[]): void {
  let next = 0;
  for (let at = text.indexOf(AMONG); at >= 0; at = text.indexOf(AMONG, at + AMONG.length)) {
    while (next < figures.length && figures[next]!.start < at) next++;
    const first = figures[next];
    if (first === undefined) return;
    if (!isAmount(first) || first.start - at > LONGEST_LEAD || hasSentenceEnd(text, at, first.start)) continue;
    const whole = wholeBefore(text, figures, next, at);
    if (whole !== null) linkMembers(text, figures, next, whole, inBrackets(text, at));
  }
}

/** A longer bracket is a text of its own. */
const LONGEST_BRACKET = 120;
/** Rounded members of a sum are off by no more of it. */
const ROUNDED = 0.005;

/**
 * Links the members of a bracket to the amount right before it that they add up to: 转贷收入11亿元（新增债券7亿元，再融资债券4亿元）. Linear
 * in the figures.
 */
export function linkSums(text: string, figures: readonly Figure[]): void {
  for (let at = 0; at < figures.length; at++) {
    const whole = figures[at]!;
    if (!isAmount(whole) || typeof whole.value !== 'number' || !OPENS.test(text[whole.end] ?? '')) continue;
    const close = text.slice(whole.end, whole.end + LONGEST_BRACKET).search(/[）)]/);
    const members: Figure[] = [];
    for (let next = at + 1; next < figures.length && figures[next]!.start < whole.end + close; next++)
      members.push(figures[next]!);
    const alike = members.every(
      ({ kind, unit, period, status }) =>
        kind === 'level' && unit === whole.unit && period === whole.period && status === whole.status,
    );
    const sum = members.reduce((total, { value }) => total + (typeof value === 'number' ? value : Number.NaN), 0);
    if (members.length < 2 || !alike || !(Math.abs(sum - whole.value) <= Math.abs(whole.value) * ROUNDED)) continue;
    for (const member of members) member.whole ??= whole.id;
  }
}
const OPENS = /[（(]/;

/** The nearest amount before 其中 that has the part's unit; null where a sentence stands between. */
function wholeBefore(text: string, figures: readonly Figure[], index: number, at: number): Figure | null {
  const part = figures[index]!;
  for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
    const figure = figures[before]!;
    if (at - figure.end > LONGEST_LEAD || sentenceEnds(text, figure.end, at) > 1) return null;
    if (figure.end > at || !isAmount(figure) || figure.unit !== part.unit) continue;
    // 12个园区和3个基地。其中12个园区…: of two amounts in one breath neither is the whole
    const earlier = figures[before - 1];
    const paired = earlier?.unit === figure.unit && !PARTS_LIST.test(text.slice(earlier.end, figure.start));
    return paired ? null : figure;
  }
  return null;
}

/** True where an open bracket stands before 其中 (`人才300人（其中专家200人）、技师1000人`): its end ends the list. */
function inBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  );
}

/** The first part and those that 、 joins to it. */
function linkMembers(text: string, figures: Figure[], index: number, whole: Figure, bracketed: boolean): void {
  for (let member = index; member < figures.length; member++) {
    const figure = figures[member]!;
    const between = member === index ? '' : text.slice(figures[member - 1]!.end, figure.start);
    if (PARTS_LIST.test(between) || (bracketed && /[）)]/.test(between))) return;
    const alike = isAmount(figure) && figure.unit === whole.unit;
    if (!alike || figure.period !== whole.period || figure.status !== whole.status) return;
    figure.whole = whole.id;
  }
}

const sentenceEnds = (text: string, from: number, to: number): number =>
  text.slice(from, to).match(ENDS_SENTENCE)?.length ?? 0;
const hasSentenceEnd = (text: string, from: number, to: number): boolean => sentenceEnds(text, from, to) > 0;
