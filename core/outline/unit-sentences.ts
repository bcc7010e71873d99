import { findWords } from '../time/find-words';
import { isSpan, type Period } from '../time/period';
import { timesIn } from '../time/times';
import { isClosed, sentencesOfLine, withoutHail } from './lines';
import type { PartMode } from './part';
import type { CuedBy } from './part-cue';
import { MARGIN, OPENING, type PeriodContext } from './period-context';
import type { OutlineYears } from './question';
import { HEADING_LINE, isTitleLine, type Unit } from './units';
import { tenseOf } from './votes';

const SPAN_OPENS =
  /^(?:.{0,6}，)?(?:(?:刚刚)?过去的?这?(?:[二两三四五六七八九十]|[2-9])年|(?:[二三四五六七八九十]|[2-9])年来|回[首顾望](?:过去)?的?这?(?:[二三四五六七八九十]|[2-9])年|这(?:[二三四五六七八九]|[2-9])年|本届政府(?:任期|以来|成立)|“?十[一二三四五六七八九]?五”?(?:时期|期间|以来))/;
/** 过去一年也是“十三五”的收官之年: under a heading of a year and a span it turns from the one to the other. */
const CLOSES_SPAN =
  /^[^，。；]{2,10}(?:也|又|还|更)是“?十[一二三四五六七八九]?五”?[^，。；]{0,6}(?:收官|收尾|最后|结束|圆满完成)/;
const YEAR_OPENS = /^(?:(?:刚刚)?过去的?(?:一年|\d{4}年)|一年来|去年，)/;
/** A statement of a level: what it counts holds at a time, not over the years. Old reports write its number in characters. */
const LEVEL =
  /(?:达到?|为|突破|超过?|占|实现|完成|(?:发展|增加|扩大)到|收入|总额|总值|增加值|余额)(?:\d|百分之|[一二三四五六七八九十][十百千万亿点])|(?:\d[亿万]?|[十百千万亿])元/;
/** Words that tell of all the years; a year that is named is one of them. */
const OF_ALL_YEARS = /累计|(?<!\d)(?:[一二三四五六七八九十]|\d{1,2})年|年均|共|新[增建]|以来|时期|期间/;
const PROBLEMS =
  /(?:看到|认识到?|认清)[^。]*(?:问题|困难|不足|挑战|短板|差距|矛盾)|(?:问题|不足|困难)(?:也)?不容忽视|(?:问题|不足|困难)[^。]{0,12}(?:主要是|主要有|表现在)/;
/** A sentence of a plan that looks back for itself: 去年已建成30所, 改革开放以来……实现了新跨越, 今年一季度……增长9.6%. */
const ASIDE = /^(?:[特尤]其?别?是)?(?:过去的?[一五]年|一年来|去年|[^，。；]{2,14}(?:以来|年来)，)/;
const PLANS_ON = /今年|要|将/;

/** One sentence of the unit, and where it stands. */
interface SentenceAt {
  line: number;
  /** Offsets in the line; `to` is past the last character. */
  from: number;
  to: number;
  /** Where the sentence begins behind its address (各位代表！). */
  begin: number;
  sentence: string;
  /** Opens its line, with the sentence before closed. */
  isFirst: boolean;
  /** What stands before it ended as a sentence or heading does. */
  closed: boolean;
}

/** Reads the sentences of one unit: openers that narrow or widen its period, sentences that name another for themselves. */
export class UnitSentences {
  /** A year told by the sentence before, which levels of the same paragraph keep. */
  private loose: Period | null = null;
  /** True inside a sentence or run of sentences of a plan that looks back. */
  private away = false;

  constructor(
    private readonly reader: PeriodContext,
    private readonly unit: Unit,
    private readonly mode: 'review' | 'plan',
    private period: Period | null,
    private margin: number,
    private readonly pathMargin: number,
    private wide: boolean,
  ) {}

  /** Returns the period that holds at the unit's end. */
  read(): Period | null {
    const { lines, tree, home } = this.reader.context;
    let widenedAt = this.unit.first;
    let closed = true;
    for (let at = this.unit.first; at < this.unit.end; at++) {
      const { text } = lines[at]!;
      const isOwnHeading =
        at === this.unit.first && ['outer', 'sub', 'chapter'].includes(this.unit.kind) && text.length < HEADING_LINE;
      if (isOwnHeading || isTitleLine(this.unit, at, lines, tree)) {
        closed = true;
        continue;
      }
      // A span told inside a section headed by one year holds for its paragraph and the list behind its colon
      if (this.wide && at !== widenedAt && !text.startsWith('—') && !lines[at - 1]!.text.endsWith('：')) {
        this.wide = false;
        this.turn(at, 0, home!.period, Math.min(this.pathMargin, MARGIN.back), 'back to the heading');
      }
      if (this.loose && closed) this.backToOwn(at, 0);
      for (const [from, to] of sentencesOfLine(text)) {
        const sentence = withoutHail(text.slice(from, to));
        const begin = from + (to - from - sentence.length);
        const here: SentenceAt = { line: at, from, to, begin, sentence, isFirst: closed && from === 0, closed };
        const before = this.period;
        if (this.mode === 'review') this.readReviewed(here);
        else if (this.readPlanned(here)) break;
        if (this.mode === 'review' && this.period !== before && isSpan(this.period) && home && !isSpan(home.period)) {
          widenedAt = at;
        }
      }
      if (this.away) {
        this.backToOwn(at, text.length);
        this.away = false;
      }
      closed = isClosed(text) || (tree.byLine.has(at) && !tree.outerLines.has(at));
    }
    return this.period;
  }

  private readReviewed({ line, from, begin, sentence, isFirst, closed }: SentenceAt): void {
    const { years, home, joined } = this.reader.context;
    const reviewed = String(years.reviewed);
    const early = closed && from < OPENING;
    const spanOpens = isFirst || early || joined ? SPAN_OPENS.exec(sentence) : null;
    const opened = spanOpens ?? (joined ? CLOSES_SPAN.exec(sentence) : null);
    if (opened) {
      // The words that open it name the span: 五年来，……“十三五”规划 is no second one
      const span = this.reader
        .times(sentence.slice(0, 40), 'review')
        .find(({ period, index }) => isSpan(period) && index < opened[0].length);
      if (span && span.period !== this.period) {
        this.turn(
          line,
          from,
          span.period,
          Math.min(this.pathMargin, isFirst ? 2.5 : MARGIN.back),
          `opening: ${span.words}`,
        );
        this.wide = home !== null && !isSpan(home.period);
      }
    } else if (isFirst && YEAR_OPENS.test(sentence) && this.period !== reviewed) {
      this.turn(line, from, reviewed, Math.min(this.pathMargin, 2.5), `opening: ${sentence.slice(0, 6)}`);
      return;
    } else if (early && PROBLEMS.test(sentence) && this.period !== reviewed) {
      this.turn(line, from, reviewed, Math.min(this.pathMargin, 2), 'problems of the closing year');
      return;
    }
    if (!isSpan(this.period)) return;
    const named = closingYearIn(sentence, years.reviewed);
    if (named) {
      const at = begin + (named.index > 14 ? named.index : 0);
      const margin = Math.min(this.pathMargin, MARGIN.sentence);
      // 由2015年的86亿元增加到2020年的128亿元，累计投资310亿元: the years of a change date the change alone
      const from = at - begin;
      for (const [start, end] of stretchesOfOneYear(sentence, from, named.dates))
        this.aside(line, begin + start, line, begin + end, this.mode, named.period, margin, 'sentence');
      if (named.dates) this.loose = named.period;
    } else if (this.loose) {
      const level = LEVEL.exec(sentence);
      if (level && !OF_ALL_YEARS.test(sentence.slice(0, level.index))) {
        // 退耕还林38.5万亩，覆盖率达到41.2%: from the clause of the state on
        for (const [start, end] of stretchesOfOneYear(sentence, sentence.lastIndexOf('，', level.index) + 1)) {
          const by = 'year of the sentence before';
          this.aside(line, begin + start, line, begin + end, this.mode, this.loose, MARGIN.carriedYear, by);
        }
      }
    }
  }

  /** True where the rest of the line has been settled. */
  private readPlanned({ line, from, to, begin, sentence, isFirst }: SentenceAt): boolean {
    const { years, joined } = this.reader.context;
    const soFar = monthsToldEnd(sentence, years);
    // 今年一季度增长9.6%: what is told of a part of the year that is under way was, where the words tell and do not plan
    const looksBack = soFar > 0 ? tenseOf(sentence).balance < 0 : ASIDE.test(sentence);
    if (looksBack && !PLANS_ON.test(sentence.slice(soFar))) {
      const told =
        this.reader.times(sentence.slice(0, 20), 'review')[0]?.period ??
        String(soFar === 0 ? years.now - 1 : years.now);
      this.reader.put(line, from, 'review', told, 2, 'aside', this.unit);
      this.away = true;
      return false;
    }
    if (this.away) {
      if (!PLANS_ON.test(sentence) && tenseOf(sentence).balance < 0) return false;
      this.away = false;
      this.backToOwn(line, from);
    }
    const due = /(?<!从)到((?:19|20)\d\d)年/.exec(sentence);
    if (due && Number(due[1]) >= years.planned && due[1] !== this.period) {
      const opensLine = isFirst && isSpan(this.period) && due.index < 3;
      const end = opensLine ? this.reader.context.lines[line]!.text.length : to;
      const at = begin + (due.index > 14 ? due.index : 0);
      this.aside(line, at, line, end, this.mode, due[1]!, Math.min(this.pathMargin, MARGIN.sentence), `due: ${due[0]}`);
      return opensLine;
    }
    if (isSpan(this.period)) {
      const ofYear = new RegExp(`^(?:今年|${years.planned}年)(?:是|，|工作|要|政府|经济)`);
      const targets = new RegExp(`^(?:今年|${years.planned}年)(?:是|[^。]{0,20}(?:目标|要求))`);
      if ((isFirst && ofYear.test(sentence)) || (joined && targets.test(sentence))) {
        this.turn(line, from, String(years.planned), Math.min(this.pathMargin, 2), `opening: ${sentence.slice(0, 8)}`);
      }
    }
    return false;
  }

  /** From here on another period. */
  private turn(line: number, at: number, period: Period, margin: number, by: CuedBy): void {
    this.period = period;
    this.margin = margin;
    this.reader.put(line, at, this.mode, period, margin, by, this.unit);
  }

  /** Another period for a stretch; behind it the unit's own. */
  private aside(
    line: number,
    at: number,
    endLine: number,
    end: number,
    mode: PartMode,
    period: Period,
    margin: number,
    by: CuedBy,
  ): void {
    this.reader.put(line, at, mode, period, margin, by, this.unit);
    this.reader.put(
      endLine,
      end,
      this.mode,
      this.period,
      this.mode === 'review' ? Math.min(this.margin, MARGIN.back) : this.margin,
      'back',
      this.unit,
    );
  }

  private backToOwn(line: number, at: number): void {
    this.reader.put(line, at, this.mode, this.period, this.margin, 'back', this.unit);
    this.loose = null;
  }
}

/** How much of a sentence its opening time may take: 今年一季度, 2022年1—5月. */
const OPENING_TIME = 16;

/** Where the months of the speaker's own year end that open a sentence (今年一季度, 1—5月) and were; 0 where none do. */
function monthsToldEnd(sentence: string, { until, spokenIn }: OutlineYears): number {
  const [word] = findWords(sentence.slice(0, OPENING_TIME));
  if (word === undefined || word.start !== 0 || word.sense.sort !== 'stretch') return 0;
  const { year, month } = word.sense.from;
  if (month === null || year.of === 'calendar' || year.add !== 0) return 0;
  // 上半年开工率达到70%, said in January
  if (spokenIn !== null && (word.sense.to.month ?? month) > spokenIn) return 0;
  return until !== null && month > until ? 0 : word.end;
}

/**
 * What of a sentence is told of its closing year from `from` on: up to the clause that tells of all the years again (覆盖率达到41.2%；
 * 能耗累计下降18%), where the year dates the whole sentence up to its end; growth per year (工业增加值110亿元、年均增长9%，投资340亿元) is told so for itself alone.
 */
function stretchesOfOneYear(sentence: string, from: number, dated = false): [number, number][] {
  const stretches: [number, number][] = [];
  let begin = from;
  for (let at = from; at < sentence.length; ) {
    const mark = sentence.slice(at + 1).search(/[，；]/);
    const end = mark < 0 ? sentence.length : at + 1 + mark;
    const clause = sentence.slice(at, end);
    const perYear = clause.indexOf('年均');
    if (at > from && (dated ? perYear >= 0 : OF_ALL_YEARS.test(clause))) {
      const until = perYear < 0 ? at : at + perYear;
      if (begin < until) stretches.push([begin, until]);
      if (perYear < 0) return stretches;
      begin = end;
    }
    at = end;
  }
  if (begin < sentence.length) stretches.push([begin, sentence.length]);
  return stretches;
}

/** A closing year named in a sentence; `dates` where it is no end of a change. */
interface ClosingYear {
  index: number;
  period: Period;
  dates: boolean;
}

/** The closing year named in a sentence of a review of years: `2020年，`, 去年; not as a base or an end of a range. */
function closingYearIn(sentence: string, reviewed: number): ClosingYear | null {
  const anchor = { speakerYear: reviewed + 1, frameYear: reviewed, frameFrom: reviewed };
  for (const { start, end, period, role, sense, words } of timesIn(sentence, 0, sentence.length, anchor)) {
    if ((role !== 'at' && role !== 'to') || sense === 'since') continue;
    // “十三五”期末 dates its own clause: 年均增长9.3% behind it is of all five years
    if (!/^\d/.test(words) && words !== '去年') continue;
    if (period === String(reviewed)) return { index: start, period, dates: role === 'at' };
    // The year before it, where the sentence opens with it
    if (period === String(reviewed - 1) && start === 0 && /^[，全]/.test(sentence.slice(end, end + 1)))
      return { index: 0, period, dates: role === 'at' };
  }
  return null;
}
