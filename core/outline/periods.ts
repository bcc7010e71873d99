import { isPartOfYear, isSpan, type Period, yearSpan } from '../time/period';
import { AccountSentences } from './account-sentences';
import type { HeadingTree } from './headings';
import { FIGURE, type Line, withoutHail } from './lines';
import type { PartMode } from './part';
import type { CuedBy } from './part-cue';
import type { PathStep } from './path';
import { MARGIN, OPENING, type PeriodContext } from './period-context';
import type { OutlineQuestion, OutlineYears } from './question';
import { type NamedTime, timesNamed } from './times';
import { UnitSentences } from './unit-sentences';
import { bodyOf, type Unit } from './units';
import { openerVotes, sumOf } from './votes';

/** Where a part begins: a character of a line. */
export interface PartStart {
  line: number;
  at: number;
  mode: PartMode;
  period: Period | null;
  margin: number;
  by: CuedBy;
  over: string[];
}

/** 2025年是“十四五”收官之年: the year, though the plan's years stand in it. */
const CLOSING_YEAR = /收官|最后一年|末年/;
const LEAD = 160;

/** 新一届政府的总体思路是: what is planned of a term that begins, where no time is named. */
const NEW_TERM = /^(?:今后五年|[^。，]{0,6}新一届政府)的?[^。]{0,12}(?:思路|目标|要求|任务|使命)/;

/** Gives each unit its period, and finds inside it the sentences that name another. */
export class PeriodReader implements PeriodContext {
  readonly starts: PartStart[] = [];
  /** The time that the last unit of each mode had. */
  private readonly known: Record<'review' | 'plan', Period | null> = { review: null, plan: null };
  /** What the section's heading names, where it names one time. */
  private home: { mode: PartMode; period: Period } | null = null;
  /** True in a section whose heading names several times. */
  private joined = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly tree: HeadingTree,
    private readonly question: OutlineQuestion,
    private readonly years: OutlineYears,
  ) {}

  /** Takes in one unit with its mode on the best path. */
  read(unit: Unit, { mode, margin }: PathStep): void {
    const own = this.ownPeriod(unit, mode);
    let { period } = own;
    if (
      unit.kind === 'opener' &&
      mode === 'review' &&
      isSpan(period) &&
      CLOSING_YEAR.test(own.lead.slice(0, OPENING))
    ) {
      period = String(this.years.reviewed);
    }
    const wide =
      unit.kind === 'opener' &&
      this.home !== null &&
      this.home.mode === mode &&
      isSpan(period) &&
      !isSpan(this.home.period);
    const due = mode === 'plan' && !isSpan(period) && Number(period) > this.years.planned;
    // 2022年，…… between paragraphs on this year: an account tells of another year by the paragraph
    const passing =
      this.question.form === 'account' &&
      mode === 'review' &&
      unit.kind === 'opener' &&
      own.by.startsWith('opening') &&
      !isSpan(period) &&
      Number(period) < this.years.reviewed;
    const kept = due ? (this.known[mode] ?? this.outlineSpan()) : passing ? this.known[mode] : period;
    this.known[mode] = wide ? this.home!.period : kept;
    this.put(unit.first, 0, mode, period, Math.min(margin, own.margin), own.by, unit);
    if (this.question.form === 'account') {
      const told = { mode, period, margin: Math.min(margin, own.margin) };
      const rest = passing ? { ...told, period: this.ofReport(mode), margin: Math.min(margin, MARGIN.report) } : told;
      new AccountSentences(this, unit, told, rest).read();
      return;
    }
    const inside = new UnitSentences(this, unit, mode, period, Math.min(margin, own.margin), margin, wide);
    const last = inside.read();
    if (!due) this.known[mode] = last;
  }

  /** Where nothing is known of a unit but that it is no part of the report. */
  none(line: number, by: CuedBy): void {
    this.put(line, 0, 'none', null, 9, by, null);
  }

  put(
    line: number,
    at: number,
    mode: PartMode,
    period: Period | null,
    margin: number,
    by: CuedBy,
    unit: Unit | null,
  ): void {
    const open = this.question.reviewedYear === null && period !== null && !by.startsWith('heading');
    const over = unit ? unit.votes.filter(({ weight }) => weight * (mode === 'plan' ? 1 : -1) < 0) : [];
    this.starts.push({
      line,
      at,
      mode: mode === 'review' && this.question.form === 'account' ? 'account' : mode,
      period: open ? null : this.ofMonths(mode, period),
      margin,
      by,
      over: over.map(({ cue, weight, words }) => `${cue} ${weight.toFixed(1)} ${words}`),
    });
  }

  times(text: string, mode: 'review' | 'plan', isTitle = false): NamedTime[] {
    return timesNamed(text, mode, this.years, { isTitle });
  }

  get context(): PeriodContext['context'] {
    return {
      lines: this.lines,
      tree: this.tree,
      years: this.years,
      home: this.home,
      joined: this.joined,
    };
  }

  /** What is told of 前三季度 means these where it says 今年. */
  private ofMonths(mode: PartMode, period: Period | null): Period | null {
    const { form, reviews } = this.question;
    const within = isPartOfYear(reviews) && (form === 'report' || this.years.until !== null);
    return within && mode !== 'plan' && period === String(this.years.reviewed) ? reviews : period;
  }

  private outlineSpan(): Period | null {
    return this.question.form === 'plan-outline' ? this.question.plans : null;
  }

  private ownPeriod(
    unit: Unit,
    mode: 'review' | 'plan',
  ): { period: Period | null; margin: number; by: CuedBy; lead: string } {
    const named = [...new Set(this.times(unit.title, mode, true).map(({ period }) => period))];
    const body = bodyOf(unit, this.lines, this.tree);
    const lead = withoutHail(body.join('').slice(0, LEAD));
    // 常住人口为312万人，比2010年减少23万人，十年共下降6.9%: a time told behind a figure is that clause's and opens nothing
    const opening = lead.split('。', 1)[0]!.slice(0, OPENING);
    const figure = opening.search(FIGURE);
    const leadTimes = this.times(opening, mode).filter(({ index }) => figure < 0 || index < figure);
    const first = leadTimes[0]?.period;
    const headed = unit.kind === 'outer' || unit.kind === 'chapter';
    const joined = named.length > 1;
    if (headed) this.joined = joined;
    const known = this.known[mode];
    const goesOn =
      unit.kind === 'outer' && known !== null && mode === 'plan' && sumOf(openerVotes(lead, this.years)) === 0;
    const pick = (): { period: Period | null; margin: number; by: CuedBy } => {
      if (joined) {
        const period = leadTimes.find((time) => named.includes(time.period))?.period ?? named[0]!;
        return { period, margin: MARGIN.headingAndLead, by: `heading and opening: ${unit.title}` };
      }
      if (named.length === 1) return { period: named[0]!, margin: MARGIN.heading, by: `heading: ${unit.title}` };
      if ((headed || unit.kind === 'start') && first !== undefined && !goesOn) {
        return { period: first, margin: MARGIN.lead, by: `first sentence: ${leadTimes[0]!.words}` };
      }
      if (mode === 'plan' && this.question.form === 'speech' && first === undefined && NEW_TERM.test(lead)) {
        const { planned, term } = this.years;
        return {
          period: yearSpan(planned, planned + term - 1),
          margin: MARGIN.opener,
          by: `opening: ${lead.slice(0, 5)}`,
        };
      }
      if (unit.kind === 'paragraph' && known !== null) {
        return { period: known, margin: MARGIN.goesOn, by: 'goes on' };
      }
      if (unit.kind === 'opener' && first !== undefined) {
        return { period: first, margin: MARGIN.opener, by: `opening: ${leadTimes[0]!.words}` };
      }
      // 2022年，……2023年，…… are its steps; the next section is of all its years again
      const span = mode === 'plan' && headed ? this.outlineSpan() : null;
      if (span !== null && known !== null && !isSpan(known))
        return { period: span, margin: MARGIN.report, by: 'report' };
      // A bulletin goes on with the year that its title names, however many of its sections name none
      const titled = this.question.form === 'report';
      const sure = titled && known === this.ofReport(mode);
      if (known !== null) return { period: known, margin: sure ? MARGIN.heading : MARGIN.carried, by: 'carried on' };
      return { period: this.ofReport(mode), margin: titled ? MARGIN.heading : MARGIN.report, by: 'report' };
    };
    const own = pick();
    if (headed || unit.kind === 'sub') {
      this.home = named.length === 1 ? { mode, period: own.period! } : null;
    } else if (this.home !== null) {
      const agrees = this.home.mode === mode && this.home.period === own.period;
      own.margin = agrees ? MARGIN.heading : Math.min(own.margin, MARGIN.back);
    }
    return { ...own, lead };
  }

  private ofReport(mode: 'review' | 'plan'): Period | null {
    const { form, reviews, plans } = this.question;
    const { reviewed, planned } = this.years;
    if (Number.isNaN(reviewed)) return null;
    if (mode === 'review') return reviews ?? String(reviewed);
    return form === 'plan-outline' && plans !== null ? plans : String(planned);
  }
}
