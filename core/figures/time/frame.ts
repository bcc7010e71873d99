import type { Block } from '../../document/document';
import type { Recognition } from '../../recognise/recognition';
import type { Period } from '../../time/period';
import { planOrdinal, planPeriod } from '../../time/plans';

/** Which part of a report a sentence stands in: it looks back, plans, or (a news account) tells. */
export interface Frame {
  mode: 'review' | 'plan' | 'account';
  /** The period that figures have where their sentence names none. */
  period: Period | null;
  /** 今年 of the speaker. */
  speakerYear: number | null;
  /** What set it, for the trace. */
  by: string;
}

const REVIEW_WORDS =
  /回顾|过去的?[一五三]年|[一五三]年来|发展成就|发展成效|发展成果|主要成就|取得.{0,8}(?:成绩|成效|成就|进展|突破)|(?:执行|完成|运行|落实)情况|工作总结|主要成效|决算情况|建设成就|迈上新台阶|^(?:第.{1,3}[编篇章节]|[一二三四五六七八九十]+、|（.）)?(?:规划|现实|发展)(?:基础|背景|环境)/;
/** Words of review that turn a report back even behind its plan; 夯实发展基础 is a task, 发展基础 at the head of a heading a review. */
const LOOKS_BACK =
  /回顾|总结|过去|(?:发展|历史性|主要|重大)成就|发展成效|^(?:第.{1,3}[编篇章节]|[一二三四五六七八九十]+、|（.）)?(?:规划|现实|发展)(?:基础|背景)/;
const PLAN_WORDS =
  /(?:工作|任务|发展)(?:安排|打算|部署|计划|思路|建议|目标|重点)|重点(?:工作|任务|抓好|做好)|主要任务|总体(?:要求|思路|目标|部署)|奋斗目标|预期目标|主要目标|目标任务|指导思想|指导方针|基本原则|下一步|下一阶段|今后[一五三]|未来[五三]年|预算(?:草案|安排|编制)|收支(?:预算|安排)|规划(?:纲要|目标|期|的?总体)|远景目标|愿景|总体布局|基本思路/;
/** A sentence at the start of a paragraph that turns to what is to come. */
const PLAN_OPENER =
  /^(?:各位代表[！!，]?)?(?:今年是|今年，|今年的?(?:工作|政府|经济|总体|主要|发展|重点)|今年(?:要|我们|将)|(?:做好|抓好|实现|完成)今年|新的一年|展望(?:未来|新)|今后[五三]年|未来[五三]年|下一步|下一阶段|全年(?:工作|经济|主要)?.{0,6}目标)/;
const TARGET_SENTENCE =
  /(?:预期|主要|发展|奋斗|总体|工作|具体|约束性|指导性)(?:性)?(?:发展)?(?:预期)?(?:目标|指标)(?:（[^）]{1,12}）)?(?:是|为|如下|建议|安排|初步|[：:])/;
const REVIEW_OPENER = /^(?:各位代表[！!，]?)?(?:过去(?:的)?[一五三]年|[一五]年来|回顾|刚刚过去的|(?:过去)?[五三]年来)/;

/** Headings under which a plan outline sets its aims. */
const AIMS =
  /^(?!第.{1,3}[编篇部]).*(?:指导思想|总体要求|基本原则|遵循原则|主要目标|发展目标|战略导向|战略定位|远景目标)/;

/** The title of a budget or plan report, also of one that a gazette prints behind a work report. */
const ANOTHER_REPORT =
  /^(?:关于|受[^，。]{2,24}委托|各位代表|现将|根据)?[^。]{0,60}?(\d{4})年[^。\d]{0,24}(?:执行|完成)情况[^。\d]{0,8}(\d{4})年[^。]{0,30}(?:草案|计划|安排)/;

/** 今年 of the speaker: a conference of late 2024 that sets the work of 2025 means 2024, a budget report the year it plans. */
function speakerYearOf(
  { kind, year }: Recognition,
  plans: [number, number] | null,
  reviews: [number, number] | null,
): number | null {
  if (kind === 'budget-report' || kind === 'plan-report' || kind === 'final-accounts') return plans?.[0] ?? year;
  if (kind === 'economic-work-conference') return reviews?.[1] ?? year;
  return year;
}

/** A sentence that turns from the year to the years before it: “十二五”期间，我们……, 五年来，全区……. */
const LONG_REVIEW =
  /^(?:回顾)?(?:(?:刚刚)?过去的?五年|五年来|五年间|[“"]?(十[一二三四五]?)五[”"]?(?:期间|时期|以来|的?五年))(?=，|[^最]{1,12}，)/;

/** The first and last year of a period. */
export function yearsOf(period: Period | null): [number, number] | null {
  if (!period) return null;
  const [from, to = from] = period.split('/');
  return [Number(from!.slice(0, 4)), Number(to!.slice(0, 4))];
}

/**
 * Follows a report block by block and tells in which frame each sentence stands. A work report opens in its review; a heading
 * or an opening sentence (`二、2024年工作安排`, `今年的预期目标是`) turns it to the plan, another turns it back.
 */
export class FrameTracker {
  private readonly recognition: Recognition;
  private reviews: [number, number] | null;
  private plans: [number, number] | null;
  private current: Frame;
  /** A paragraph that looks back inside the plan (`一年来，我们……`): a frame of its own, for itself alone. */
  private aside: Frame | null = null;
  private firstHeading: string | null = null;
  /** True from the heading on under which a plan outline sets its aims; before it, the plan's words stand in prefaces and titles of parts. */
  private aimsBegan = false;
  /** What the part at hand reviews and plans: the report's own, or those of another report that a gazette prints behind it. */
  private part: { reviews: Period | null; plans: Period | null; speakerYear: number | null };

  constructor(recognition: Recognition) {
    this.recognition = recognition;
    this.reviews = yearsOf(recognition.reviews);
    this.plans = yearsOf(recognition.plans);
    this.part = {
      reviews: recognition.reviews,
      plans: recognition.plans,
      speakerYear: speakerYearOf(recognition, this.plans, this.reviews),
    };
    this.current = this.initial();
  }

  private initial(): Frame {
    const { kind, year } = this.recognition;
    if (kind === 'news-account' || kind === 'other' || (!this.reviews && !this.plans)) {
      return this.frame('account', year === null ? null : String(year), 'report year');
    }
    if (!this.reviews) return this.frame('plan', this.recognition.plans, 'report kind');
    return this.frame('review', this.recognition.reviews, 'report kind');
  }

  private frame(mode: Frame['mode'], period: Period | null, by: string): Frame {
    return { mode, period, speakerYear: this.part.speakerYear, by };
  }

  private review(by: string): Frame {
    return this.frame('review', this.part.reviews, by);
  }

  private plan(by: string): Frame {
    return this.frame('plan', this.part.plans, by);
  }

  /** Takes in a block before its sentences are read: headings and opening sentences move the frame. */
  enter(block: Block, text: string): Frame {
    this.aside = null;
    if (this.current.mode === 'account') return this.current;
    // A line of the table of contents ends in its page: it opens nothing
    if (text.length <= 60 && /[^\d.,年第]\d{1,3}$/.test(text) && !/[。；]/.test(text)) return this.current;
    this.startAgain(block, text);
    const headingLike = block.kind === 'heading' || (text.length <= 45 && !/[。；]/.test(text));
    const opening = text.slice(0, 60);
    const another = ANOTHER_REPORT.exec(text.slice(0, 160));
    if (another) {
      this.turnTo(Number(another[1]), Number(another[2]), text);
      return this.current;
    }
    if (headingLike && AIMS.test(text)) this.aimsBegan = true;
    const next = headingLike ? this.byHeading(text.slice(0, 80)) : this.byOpening(opening);
    const planning = this.current.mode === 'plan' && this.singleYear();
    if (next && planning && !headingLike && next.mode === 'review') this.aside = next;
    if (next && !this.aside) this.current = next;
    return this.aside ?? this.current;
  }

  /** The first heading told again stands behind a table of contents: the report begins there. */
  private startAgain(block: Block, text: string): void {
    if (block.kind !== 'heading' || !/^(?:第一[编篇章部]|一、)/.test(text)) return;
    if (this.firstHeading === text) {
      this.current = this.initial();
      this.aimsBegan = false;
    }
    this.firstHeading ??= text;
  }

  /** The frame of one sentence; a target sentence inside a review paragraph (`今年的预期目标是`) counts from there on. */
  sentence(text: string): Frame {
    const long = this.singleReview() ? LONG_REVIEW.exec(text) : null;
    if (long && this.reviews && this.current.mode === 'review') {
      const last = this.reviews[1];
      const period = long[1] ? planPeriod(planOrdinal(long[1]) ?? 0) : `${last - 4}/${last}`;
      // A plan that goes on is told of in passing; one that closed with the year reviewed has a review of its own
      if (period !== null && yearsOf(period)![1] === last) this.current = this.frame('review', period, long[0]);
    }
    if (
      this.current.mode === 'review' &&
      TARGET_SENTENCE.test(text) &&
      this.plans &&
      !/(?:完成|实现)了?[^，]{0,8}(?:目标|指标)/.test(text)
    ) {
      const named = this.namedYear(text);
      if (named === null || named >= this.plans[0]) this.current = this.plan('目标');
    }
    return this.aside ?? this.current;
  }

  private turnTo(reviewed: number, planned: number, by: string): void {
    this.part = { reviews: String(reviewed), plans: String(planned), speakerYear: planned };
    this.reviews = [reviewed, reviewed];
    this.plans = [planned, planned];
    this.current = this.review(by);
  }

  private namedYear(text: string): number | null {
    const year = /(\d{4})年/.exec(text);
    return year ? Number(year[1]) : null;
  }

  private byHeading(text: string): Frame | null {
    // The report's own title names what it reviews and plans and opens neither part
    if (
      /(?:纲要|规划|报告|公报|建议)(?:（[^）]{1,20}）)?$/.test(text) &&
      text.length > 12 &&
      !/^(?:第|[一二三四五六七八九十]+、)/.test(text)
    )
      return null;
    const named = [...text.matchAll(/(\d{4})(?:年|[-—－至]+(\d{4})年)/g)];
    const past = REVIEW_WORDS.test(text);
    const ahead = PLAN_WORDS.test(text);
    const span = /([五三])年/.exec(text);
    const planned = this.plans?.[0];
    if (past && !(ahead && !/情况|回顾|成就|基础|取得|成效|迈上/.test(text))) {
      if (span && this.reviews && /过去|来|回顾/.test(text) && named.length === 0)
        return this.longReview(span[1]!, text);
      const last = named.length ? Number(named[named.length - 1]![2] ?? named[named.length - 1]![1]) : null;
      if (last !== null && planned !== undefined && last >= planned && ahead) return this.plan(text);
      return this.mayLookBack(text, last) ? this.review(text) : null;
    }
    if (ahead) {
      if (span && /今后|未来/.test(text) && planned !== undefined && this.singleYear()) {
        const years = span[1] === '五' ? 5 : 3;
        return this.frame('plan', `${planned}/${planned + years - 1}`, text);
      }
      const last = named.length ? Number(named[0]![1]) : null;
      if (last !== null && this.reviews && last <= this.reviews[1]) return this.review(text);
      return this.plan(text);
    }
    if (named.length === 1 && text.length <= 40) {
      const year = Number(named[0]![1]);
      if (
        planned !== undefined &&
        year === planned &&
        /年(?:的)?(?:政府)?(?:工作|主要|经济|全市|全区|全县|全省|预算)/.test(text)
      )
        return this.plan(text);
    }
    return null;
  }

  /** A report looks back before it plans: once it plans, only words of review or a past year in a heading turn it back. */
  private mayLookBack(text: string, year: number | null): boolean {
    if (this.current.mode !== 'plan' || (!this.singleYear() && !this.aimsBegan)) return true;
    if (year !== null && this.reviews !== null && year <= this.reviews[1]) return true;
    return LOOKS_BACK.test(text);
  }

  private singleReview(): boolean {
    return this.reviews !== null && this.reviews[0] === this.reviews[1];
  }

  private singleYear(): boolean {
    return this.plans !== null && this.plans[0] === this.plans[1];
  }

  private longReview(count: string, by: string): Frame {
    const years = count === '五' ? 5 : 3;
    const last = this.reviews![1];
    return this.frame('review', this.reviews![0] < last ? this.part.reviews : `${last - years + 1}/${last}`, by);
  }

  private byOpening(text: string): Frame | null {
    const body = text.replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.]|——)/, '');
    if (REVIEW_OPENER.test(body) && this.mayLookBack('过去', null)) {
      const span = /^(?:各位代表[！!，]?)?(?:过去的?)?([五三])年/.exec(body);
      return span && this.reviews ? this.longReview(span[1]!, span[0]) : this.review(body.slice(0, 8));
    }
    const plan = /^[“"]?(十[一二三四五]?|[七八九])五[”"]?(?:规划)?(?:时期|期间|以来|以来的五年)/.exec(body);
    if (plan) {
      const period = planPeriod(planOrdinal(plan[1]!) ?? 0);
      if (period !== null && period === this.part.plans) return this.plan(plan[0]);
      if (period !== null && period === this.part.reviews && this.mayLookBack('', null)) return this.review(plan[0]);
    }
    const year = /^(?:各位代表[！!，]?)?(\d{4})年(.{0,12})/.exec(body);
    if (year) {
      const named = Number(year[1]);
      if (
        this.plans &&
        named === this.plans[0] &&
        this.singleYear() &&
        /^(?:是|，|的?(?:政府)?工作|.{0,6}(?:总体要求|目标|重点))/.test(year[2]!)
      ) {
        return this.plan(year[0]);
      }
      if (this.reviews && named === this.reviews[1] && /^(?:，|是)/.test(year[2]!) && this.current.mode === 'review') {
        return this.review(year[0]);
      }
      return null;
    }
    if (PLAN_OPENER.test(body) && this.plans) {
      const span = /^(?:各位代表[！!，]?)?(?:今后|未来)([五三])年/.exec(body);
      if (span && this.singleYear()) {
        const years = span[1] === '五' ? 5 : 3;
        return this.frame('plan', `${this.plans[0]}/${this.plans[0] + years - 1}`, span[0]);
      }
      return this.plan(body.slice(0, 8));
    }
    return null;
  }
}
