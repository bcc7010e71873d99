import type { Moment, Sense, TimeWord, TimeWordRule } from './word-rule';
import { TIME_WORDS, TO } from './words';

const bare = ({ pattern }: TimeWordRule): string => pattern.source.replace(/\(\?<(?![=!])[^>]+>/g, '(?:');
/** Finds where any word begins; which rule it is, its own pattern tells. */
const ANY = new RegExp(TIME_WORDS.rules.map((rule) => `(?:${bare(rule)})`).join('|'), 'g');
const STICKY = TIME_WORDS.rules.map((rule) => ({ rule, pattern: new RegExp(rule.pattern.source, 'y') }));

/** The words of time of a text, one by one, in order, none joined; linear in the text. */
export function singleWords(text: string): TimeWord[] {
  const found: TimeWord[] = [];
  for (const { index, 0: words } of text.matchAll(ANY)) {
    for (const { rule, pattern } of STICKY) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (match === null) continue;
      const sense = rule.sense(match.groups ?? {});
      if (sense !== null) {
        found.push({ start: index, end: index + words.length, words, is: rule.is, rule: rule.id, sense });
      }
      break;
    }
  }
  return found;
}

/**
 * The times of a text in order, words that belong together joined: a year and a part of it (`2024年的上半年`), the ends of a stretch
 * (`2016年至2020年`), a time and 以来; a count of years behind the years it counts (`2005—2014年10年间`) is no time of its own.
 */
export function findWords(text: string): TimeWord[] {
  const found: TimeWord[] = [];
  for (const word of singleWords(text)) {
    const last = found.at(-1);
    const joined = last && joinedWord(last, word, text.slice(last.end, word.start));
    if (joined === undefined) found.push(word);
    else {
      found[found.length - 1] = joined;
      joined.words = text.slice(joined.start, joined.end);
    }
  }
  return found.map((word) => sinceThen(word, text));
}

const ENDS = new RegExp(`^${TO}$`);
const COUNTS_THEM = /^(?:的|这)?$/;

/** Two words as one, or undefined where each stands for itself. */
function joinedWord(first: TimeWord, second: TimeWord, between: string): TimeWord | undefined {
  if (between.length > 2) return undefined;
  const whole = { ...second, start: first.start, rule: `${first.rule} + ${second.rule}` };
  const [a, b] = [first.sense, second.sense];
  if (a.sort !== 'stretch') return undefined;
  const single = sameYear(a.from, a.to);
  if (b.sort === 'count') return !single && COUNTS_THEM.test(between) ? { ...first, end: second.end } : undefined;
  // 2015年至今
  if (b.sort === 'present')
    return single && between === '' && second.words.endsWith('今')
      ? { ...whole, is: first.is, sense: { sort: 'since', from: a.from } }
      : undefined;
  if (b.sort !== 'stretch') return undefined;
  const leans = b.from.year.of === 'named';
  if (ENDS.test(between) && single) {
    const to = leans ? { ...b.to, year: a.to.year } : b.to;
    return { ...whole, is: first.is, sense: { sort: 'stretch', from: a.from, to } };
  }
  if ((between === '' || between === '的') && single && leans && a.from.month === null && first.is !== 'part') {
    const { year } = a.from;
    return { ...whole, is: first.is, sense: { sort: 'stretch', from: { ...b.from, year }, to: { ...b.to, year } } };
  }
  return undefined;
}

const sameYear = (a: Moment, b: Moment): boolean => a.year.of === b.year.of && a.year.add === b.year.add;

/** 2013年以来, “十三五”以来: from the first of it on. */
function sinceThen(word: TimeWord, text: string): TimeWord {
  if (word.sense.sort !== 'stretch' || !text.startsWith('以来', word.end)) return word;
  const sense: Sense = { sort: 'since', from: word.sense.from };
  return { ...word, end: word.end + 2, words: `${word.words}以来`, sense };
}
