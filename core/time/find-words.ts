import { scannerOf } from '../rules/scanner';
import type { Moment, Sense, TimeWord } from './word-rule';
import { TIME_WORDS, TO } from './words';

const scan = scannerOf(TIME_WORDS.rules);

/** The words of time of a text, one by one, in order, none joined; linear in the text. */
export function singleWords(text: string): TimeWord[] {
  const found: TimeWord[] = [];
  for (const { rule, start, end, groups } of scan(text)) {
    const sense = rule.sense(groups);
    if (sense !== null) found.push({ start, end, words: text.slice(start, end), is: rule.is, rule: rule.id, sense });
  }
  return found;
}

/**
 * The times of a text in order, words that belong together joined: a year and a part of it (`2024年的上半年`), the ends of a stretch
 * (`2016年至2020年`), a time and 以来; a count of years behind the years it counts (`2005—2014年10年间`) is no time of its own.
 */
export function findWords(text: string): TimeWord[] {
  const parts = joinAll(singleWords(text), text, yearAndPart);
  return joinAll(parts, text, endsOrCount).map((word) => sinceThen(word, text));
}

type Join = (first: TimeWord, second: TimeWord, between: string) => TimeWord | undefined;

function joinAll(words: readonly TimeWord[], text: string, join: Join): TimeWord[] {
  const found: TimeWord[] = [];
  for (const word of words) {
    const last = found.at(-1);
    const between = last && word.start - last.end <= 2 ? text.slice(last.end, word.start) : null;
    const joined = last && between !== null ? join(last, word, between) : undefined;
    if (last === undefined || joined === undefined) found.push(word);
    else {
      const words = text.slice(last.start, word.end);
      found[found.length - 1] = { ...joined, start: last.start, end: word.end, words };
    }
  }
  return found;
}

const ENDS = new RegExp(`^${TO}$`);
const COUNTS_THEM = /^(?:的|这)?$/;

/** 2024年的上半年, 去年全年 */
function yearAndPart(first: TimeWord, second: TimeWord, between: string): TimeWord | undefined {
  const [a, b] = [first.sense, second.sense];
  if (a.sort !== 'stretch' || b.sort !== 'stretch' || (between !== '' && between !== '的')) return undefined;
  const takesPart = first.is !== 'part' && first.is !== 'edge' && sameYear(a.from, a.to) && a.from.month === null;
  if (!takesPart || b.from.year.of !== 'named' || (second.is !== 'part' && second.is !== 'edge')) return undefined;
  const { year } = a.from;
  const sense: Sense = { sort: 'stretch', from: { ...b.from, year }, to: { ...b.to, year } };
  return { ...first, rule: `${first.rule} + ${second.rule}`, sense };
}

/** 2016年至2020年, 1—9月; 2005—2014年10年间; 2015年至今 */
function endsOrCount(first: TimeWord, second: TimeWord, between: string): TimeWord | undefined {
  const [a, b] = [first.sense, second.sense];
  if (a.sort !== 'stretch') return undefined;
  const single = sameYear(a.from, a.to);
  const rule = `${first.rule} + ${second.rule}`;
  if (b.sort === 'count') return !single && COUNTS_THEM.test(between) ? first : undefined;
  if (b.sort === 'present')
    return single && between === '' && second.words.endsWith('今')
      ? { ...first, rule, sense: { sort: 'since', from: a.from } }
      : undefined;
  if (b.sort !== 'stretch' || !single || !ENDS.test(between)) return undefined;
  const to = b.to.year.of === 'named' ? { ...b.to, year: a.to.year } : b.to;
  if (sameYear(a.from, to) && a.from.month === to.month) return undefined;
  return { ...first, rule, sense: { sort: 'stretch', from: a.from, to } };
}

const sameYear = (a: Moment, b: Moment): boolean => a.year.of === b.year.of && a.year.add === b.year.add;

/** 2013年以来, “十三五”以来: from the first of it on. */
function sinceThen(word: TimeWord, text: string): TimeWord {
  if (word.sense.sort !== 'stretch' || !text.startsWith('以来', word.end)) return word;
  const sense: Sense = { sort: 'since', from: word.sense.from };
  return { ...word, end: word.end + 2, words: `${word.words}以来`, sense };
}
