import type { OutlineQuestion } from '../outline/question';
import { smallNumber } from '../time/dates';
import { isPartOfYear, yearSpan, yearsOf } from '../time/period';
import { planOrdinal, planYears } from '../time/plans';
import { KINDS } from './kinds/registry';
import type { Recognition } from './recognition';

type KindFacts = (typeof KINDS)[number]['year'] | undefined;

/** The title of an office's own budget; of what was altered or spent of it, and of a whole government's, others tell. */
const OWN_BUDGET = /(?:部门|单位)[^，。]{0,4}预算|(?:局|办公室|委员会|厅|院|学校|中心)(?:20\d\d年)?度?预算/;
const NO_OWN_BUDGET = /决算|执行|调整|草案|绩效|的报告/;
/** A year's list of what is to be done, by the last word of its title; of what came of it another word tells. */
const LIST_OF_WORK =
  /(?:民生实事|(?:为民)?办实事|重点工作|工作任务|工作要点|工作计划|行动计划|(?:实施|工作|行动)方案|任务清单)(?:项目|任务|计划|安排|清单|目标)*(?:[（(][^（）()]{1,12}[)）])?$/;
const TELLS_OF_WORK = /完成|进展|总结|情况|回顾|报告/;

/** What the outline of a document leans on, as far as recognition has told it; the kind says what 今年 is and what it plans. */
export function outlineQuestion(recognition: Recognition): OutlineQuestion {
  return plansAlone(recognition) ?? tradePlan(recognition) ?? planOfYears(recognition) ?? questionByKind(recognition);
}

/**
 * Of an office's own budget and of a year's list of work, which are of no kind of report: the year is set, and what is told beside is
 * of the year before.
 */
function plansAlone({ kind, title, body, publishedOn, deliveredOn }: Recognition): OutlineQuestion | null {
  const budget = OWN_BUDGET.test(title) && !NO_OWN_BUDGET.test(title);
  const work = LIST_OF_WORK.test(title) && !TELLS_OF_WORK.test(title);
  if (kind !== 'other' || !(budget || work)) return null;
  const years = new Set(title.match(/(?<!\d)20\d\d(?!\d)/g));
  if (years.size !== 1) return null;
  const year = Number([...years][0]);
  return {
    body,
    reviewedYear: year - 1,
    reviews: null,
    plans: String(year),
    speaksInReviewedYear: false,
    spokenOn: deliveredOn,
    publishedOn,
    form: 'budget',
  };
}

/** 白石县“十五五”现代农业发展规划: a plan for one trade, and no news of one. */
const TRADE_PLAN =
  /(?:第?(十[一二三四五六七八九])个五年|[“"]?(十[一二三四五六七八九])五[”"]?)(?!时期|期间|末)[^，。；！？：｜|]{0,20}规划(?:[（(][^（）()]{1,14}[）)])?(?:的通知)?(?:$|[_｜|—-])/;
const NO_TRADE_PLAN = /解读|图解|一图|读懂|实施情况|评估|回[顾眸望]|巡礼|发布会|答卷|印发实施|出台|编制/;

/** Of a plan for one trade, which is of no kind of report: it sets the years that its title names, and looks back on those before. */
function tradePlan({ kind, titledAs, title, body, publishedOn, deliveredOn }: Recognition): OutlineQuestion | null {
  const named =
    kind === 'other' && titledAs === undefined && !NO_TRADE_PLAN.test(title) ? TRADE_PLAN.exec(title) : null;
  const years = named === null ? null : planYears(planOrdinal((named[1] ?? named[2])!) ?? 0);
  if (years === null) return null;
  return {
    body,
    reviewedYear: years[0] - 1,
    reviews: yearSpan(years[0] - 5, years[0] - 1),
    plans: yearSpan(...years),
    speaksInReviewedYear: false,
    spokenOn: deliveredOn,
    publishedOn,
    form: 'plan-outline',
  };
}

/** 制造业倍增三年行动计划（2023—2025年）, 乡村道路三年攻坚方案: a plan of some years. */
const YEARS_PLAN = /(?:计划|方案)(?:[（(][^（）()]{1,14}[)）])?(?:的通知)?$/;
const YEARS_NAMED = /(?<!\d)(20\d\d)年?[—–\-~～至到]{1,2}(20\d\d)(?!\d)/;
const YEARS_COUNTED = /(?<![\d第])([二两三四五])年[^，。；]{0,6}(?:计划|方案)/;

/** Of a plan of some years for one thing: those that its title names, or so many as it counts behind the year told; 2024年三年行动计划 is of one. */
function planOfYears({
  kind,
  titledAs,
  title,
  year,
  body,
  publishedOn,
  deliveredOn,
}: Recognition): OutlineQuestion | null {
  const words = title.trim();
  if (kind !== 'other' || titledAs !== undefined || !YEARS_PLAN.test(words) || TELLS_OF_WORK.test(words)) return null;
  const named = YEARS_NAMED.exec(words);
  const counted = smallNumber(YEARS_COUNTED.exec(words)?.[1] ?? '');
  const span =
    named !== null
      ? ([Number(named[1]), Number(named[2])] as const)
      : counted !== null && year !== null && !/20\d\d/.test(words)
        ? ([year + 1, year + counted] as const)
        : null;
  if (span === null || span[1] <= span[0]) return null;
  return {
    body,
    reviewedYear: span[0] - 1,
    reviews: String(span[0] - 1),
    plans: yearSpan(...span),
    speaksInReviewedYear: false,
    spokenOn: deliveredOn,
    publishedOn,
    form: 'plan-outline',
  };
}

/** A short piece on a conference tells of it as news does. */
const tellsOf = (titledAs: Recognition['titledAs'], facts: KindFacts): OutlineQuestion['form'] =>
  titledAs === 'economic-work-conference' ? 'account' : formOf(facts);

function questionByKind(recognition: Recognition): OutlineQuestion {
  const { kind, titledAs, year, plans, body, publishedOn, deliveredOn } = recognition;
  const readOut = isReadOut(recognition);
  const reviews = (readOut ? planTold(recognition) : null) ?? recognition.reviews;
  const facts = KINDS.find(({ id }) => id === (titledAs ?? kind))?.year;
  const plansAlone = plans === null ? year : yearsOf(plans)![0] - 1;
  return {
    body,
    reviewedYear: yearsOf(reviews)?.[1] ?? plansAlone,
    reviews,
    plans,
    speaksInReviewedYear:
      facts?.thisYear === 'reviewed' || isOfItsAppearance(facts, recognition) || isPartOfYear(reviews),
    spokenOn: deliveredOn,
    publishedOn,
    form: isYearBook(recognition) ? 'report' : readOut ? 'speech' : tellsOf(titledAs, facts),
  };
}

/** 某县人大常委会工作报告, 在动员大会上的讲话: of no kind that is known, but by its title what somebody reads out, and no news of it. */
const READ_OUT = /(?:报告|汇报|讲话|发言|通报)(?:[（(][^（）()]{1,14}[)）])?$/;
/** 十个关键词，读懂政府工作报告: a headline that ends in the report it is about. */
const ABOUT = /[，！？丨｜]|读懂|解读|解码|图解|速[览读看]|数[说读]|关键词|划重点|字看|来看/;

const isReadOut = ({ kind, titledAs, title, year }: Recognition): boolean =>
  kind === 'other' && titledAs === undefined && year !== null && READ_OUT.test(title.trim()) && !ABOUT.test(title);

/** “十三五”交通运输发展情况汇报: the plan whose years a title is on. */
const PLAN_TOLD = /[“"](十?[一二三四五六七八九])五[”"]/;

/** The years of the plan that a title names, where the last of them is the year told; in“十五五”规划动员会上的讲话 is on another. */
function planTold({ title, reviews }: Recognition): string | null {
  const years = planYears(planOrdinal(PLAN_TOLD.exec(title)?.[1] ?? '') ?? 0);
  return years !== null && String(years[1]) === reviews ? yearSpan(...years) : null;
}

/** 2019年卫生健康事业发展统计公报, 2023年年度报告, 青禾县水资源公报: of no kind of report, and tells of the year that its title names. */
const YEAR_BOOK = /^[^，。；！？]*(?:公报|年报|年度报告)/;
/** Without a year in its title it is a year book by its last word alone: 公报发布 is what news tells. */
const NAMED_AS_YEAR_BOOK = /(?:公报|年报|年度报告)(?:[（(][^（）()]{1,14}[)）])?$/;

function isYearBook({ kind, titledAs, title, reviews, plans }: Recognition): boolean {
  if (kind !== 'other' || titledAs !== undefined || reviews === null || isPartOfYear(reviews) || plans !== null)
    return false;
  const years = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  if (years.size === 0) return NAMED_AS_YEAR_BOOK.test(title.trim()) && !ABOUT.test(title);
  return years.size === 1 && years.has(reviews) && YEAR_BOOK.test(title);
}

/** Whether its year is the one in which it appeared: of news, and of a text of no kind that says nothing of its year itself. */
const isOfItsAppearance = (facts: KindFacts, { reviews, plans }: Recognition): boolean =>
  facts === undefined ? reviews === null && plans === null : facts.shift === 'appeared';

function formOf(facts: KindFacts): OutlineQuestion['form'] {
  if (facts === undefined || facts.shift === 'appeared') return 'account';
  if (facts.plans === 'five') return 'plan-outline';
  return facts.plans === 'none' ? 'report' : 'speech';
}
