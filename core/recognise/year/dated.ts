import { DAY, MONTH, smallNumber } from '../../time/dates';
import type { SpeechLine } from '../opening';
import type { WholeCue } from './cue';
import { WHOLE_CUES } from './cues';
import { lastMonthTold } from './periods';
import { type Day, speaksOf, type ToldOn } from './speaks';
import type { YearText } from './text';
import { vote, type YearEvidence } from './votes';

const WRITTEN = `((?:19|20)\\d\\d)年(${MONTH})月(?:(${DAY})日)?`;
const DATE = new RegExp(`(?<!\\d)${WRITTEN}`, 'g');
const TOP = 1500;
/** A date that stands by itself tells when the document was made only so near the top. */
const SIGNED = 600;
const SESSION = /届人民代表大会|届人大|人代会|(?<![这本此])次会议|全体会议/;
/** A date up to this month is one of spring. */
const FIRST_HALF = 6;
/** A congress that meets from this month on hears the report on the year that ends. */
const LATE_SESSION = 11;
/** Congresses have met by then. */
const FIRST_BETWEEN = 6;
const YEAR_NAMED = /(?:19|20)\d\d|[〇零一二三四五六七八九]{4}|[上去今]年|五年|年度|“/;
/** 来源：市统计局 2024-07-25: the first date near the top, however it is written. */
const FIRST_DATE = /(?<!\d)((?:19|20)\d\d)[年/.-](\d{1,2})(?!\d)/;

/** The votes of dates: of the session that the report was read to, of the top of the text, of publication. */
export function voteDates(
  evidence: YearEvidence,
  read: YearText,
  title: string,
  speech: SpeechLine | null,
  publishedOn: string | null,
): void {
  const { text, lines } = read;
  const told = lastMonthTold(title);
  const top = text.slice(0, TOP);
  const near = lines.filter(({ start }) => start < TOP);
  const starts = new Set(near.map(({ start }) => start));
  const ends = new Set(near.map(({ end }) => end));
  const toldOn = speaksOf(read);
  // 2020年度…审计工作报告, heard in August, may speak of 今年以来 all the same
  const untitled = !YEAR_NAMED.test(title);
  for (const match of top.matchAll(DATE)) {
    const day = dayOf(match);
    const { year, month } = day;
    const start = match.index;
    const end = start + match[0].length;
    const opens = start === 0 || starts.has(start) || /[—（\n]/.test(top[start - 1]!);
    const around = top.slice(Math.max(0, start - 12), start + 50);
    if (SESSION.test(around)) {
      if (start < 700 || opens) {
        const isOwn = isOfOwnYear(title, around) || (untitled && toldOn(day) === 'own');
        voteSession(evidence, year, month, isOwn);
      }
    } else if (match[3] !== undefined && opens && start < SIGNED) {
      if (told !== null) continue;
      const alone = ends.has(end) || /^[）\n\d：]|^(?:来源|发布|在)/.test(top.slice(end, end + 2));
      const of = alone ? toldOn(day) : 'open';
      if (alone || month <= FIRST_HALF) voteDay(evidence, day, of, WHOLE_CUES.earlyDate, WHOLE_CUES.lateDate);
    }
  }
  const undersigned = undersignedOn(text, lines);
  if (undersigned !== null && told === null)
    voteDay(evidence, undersigned, toldOn(undersigned), WHOLE_CUES.signedEarly, WHOLE_CUES.signedLate);
  if (speech?.date && speech.congress !== '' && !evidence.votes.has(WHOLE_CUES.sessionDate.id))
    voteSession(
      evidence,
      Number(speech.date.slice(0, 4)),
      Number(speech.date.slice(5, 7)),
      isOfOwnYear(title, speech.congress),
    );
  if (told === null) {
    if (publishedOn !== null) votePublished(evidence, publishedOn);
    return;
  }
  const signed = datedOn(publishedOn) ?? datedOn(text.slice(0, SIGNED)) ?? undersigned;
  // 12月份 is told in January, and 一季度 in April of its own year
  if (signed) vote(evidence, WHOLE_CUES.partOfYear, signed.month < told ? signed.year - 1 : signed.year);
}

function datedOn(words: string | null): { year: number; month: number } | null {
  const date = words === null ? null : FIRST_DATE.exec(words);
  return date === null ? null : { year: Number(date[1]), month: Number(date[2]) };
}

/** Lines from the end among which a text is signed; thanks, notes and the editor's name may stand behind. */
const FOOT = 6;
/** A line that is a date and nothing else: `2021年3月29日`, `（2021年3月）`. */
const DATE_ALONE = new RegExp(`^[（(]?${WRITTEN}[）)]?$`);

/** The date under a text, where whoever made it signed it; a date inside a last sentence is none. */
function undersignedOn(text: string, lines: YearText['lines']): Day | null {
  for (const { start, end } of lines.slice(Math.max(FOOT, lines.length - FOOT)).reverse()) {
    const signed = end - start > 24 ? null : DATE_ALONE.exec(text.slice(start, end).replace(/\s/g, ''));
    if (signed !== null) return dayOf(signed);
  }
  return null;
}

const dayOf = ([, year, month, day]: RegExpMatchArray): Day => ({
  year: Number(year),
  month: smallNumber(month!) ?? 0,
  day: day === undefined ? null : smallNumber(day),
});

/**
 * A date of spring is that of a text on the year before; where 去年 and 今年要 say so too, two that know nothing of each other agree.
 * 一、上半年经济运行情况, said in July, is of the year under way; of a date of autumn alone it is open whether its year is told or the last.
 */
function voteDay(
  evidence: YearEvidence,
  { year, month }: Pick<Day, 'year' | 'month'>,
  told: ToldOn,
  early: WholeCue,
  late: WholeCue,
): void {
  const isEarly = month <= FIRST_HALF && told !== 'own';
  if (!isEarly) vote(evidence, late, year);
  if (told === 'own') vote(evidence, WHOLE_CUES.partOfYear, year);
  else vote(evidence, isEarly ? early : late, year - 1);
  if (isEarly && told === 'before') vote(evidence, WHOLE_CUES.saidOn, year - 1);
}

/** 代表建议办理情况的报告 to a standing committee: a title without a year is of the year under way. */
const isOfOwnYear = (title: string, congress: string): boolean =>
  title !== '' && !YEAR_NAMED.test(title) && /常委会|常务委员会/.test(congress);

/** A standing committee that meets in between hears the accounts of the year before, or how its own year goes. */
function voteSession(evidence: YearEvidence, year: number, month: number, isOfYear: boolean): void {
  const between = month >= FIRST_BETWEEN && month < LATE_SESSION;
  if (between && isOfYear) {
    vote(evidence, WHOLE_CUES.sessionDate, year);
    return;
  }
  if (month >= FIRST_BETWEEN) vote(evidence, WHOLE_CUES.sessionDate, year, between ? 0.5 : 1);
  if (month < LATE_SESSION) vote(evidence, WHOLE_CUES.sessionDate, year - 1, between ? 0.5 : 1);
}

/** A report appears in the first months of the year after; later a repost may come at any time. */
function votePublished(evidence: YearEvidence, publishedOn: string): void {
  const year = Number(publishedOn.slice(0, 4));
  if (Number(publishedOn.slice(5, 7)) <= 6) vote(evidence, WHOLE_CUES.publishedEarly, year - 1);
  else {
    vote(evidence, WHOLE_CUES.publishedLate, year, 0.5);
    vote(evidence, WHOLE_CUES.publishedLate, year - 1, 0.5);
  }
}
