import { singleWords } from '../time/find-words';
import type { Moment, TimeWord as Word } from '../time/word-rule';
import type { Span } from './span';

/** A year or a part of one where it stands; equal names are equal times, however they were spelt. */
export interface TimeWord extends Span {
  sort: 'year' | 'plan' | 'part';
  name: string;
}

/** The heading of a column: a year and nothing else. */
const ALONE = /^(?:19|20)\d\d$/;

/** The years, five-year plans and parts of years of a folded text, in order. */
export function findTimes(text: string): TimeWord[] {
  if (ALONE.test(text)) return [{ start: 0, end: text.length, sort: 'year', name: text }];
  return singleWords(text)
    .filter((word) => !mayBeCut(word))
    .flatMap((word) => namesOf(word).map((named) => ({ ...named, start: word.start, end: word.end })));
}

/** A context is cut anywhere: 五月 at its edge may be the rest of 意风五月, 三五规划 that of 十三五规划. */
const mayBeCut = ({ start, rule, words }: Word): boolean =>
  start === 0 && (rule === 'month in characters' || (rule === 'plan named' && !words.startsWith('十')));

/** What a word names: each year of a stretch; a plan by its first year, `十四五` turned `十五五` is another; months by their numbers. */
function namesOf({ is, sense }: Word): Pick<TimeWord, 'sort' | 'name'>[] {
  if (sense.sort !== 'stretch') return [];
  const { from, to } = sense;
  if (is === 'plan') return [{ sort: 'plan', name: `${from.year.add}/${to.year.add}` }];
  if (is === 'part' && from.month !== null) return [{ sort: 'part', name: `${from.month}-${to.month}` }];
  if (is !== 'year' && is !== 'years') return [];
  const years = [from, to].map((moment: Moment) => ({ sort: 'year' as const, name: String(moment.year.add) }));
  return from.year.add === to.year.add ? years.slice(1) : years;
}
