import type { OutlineQuestion } from '../outline/question';
import { isPartOfYear, yearsOf } from '../time/period';
import { KINDS } from './kinds/registry';
import type { Recognition } from './recognition';

type KindFacts = (typeof KINDS)[number]['year'] | undefined;

/** The title of an office's own budget; of what was altered or spent of it, and of a whole government's, others tell. */
const OWN_BUDGET = /(?:部门|单位)[^，。]{0,4}预算|(?:局|办公室|委员会|厅|院|学校|中心)(?:20\d\d年)?度?预算/;
const NO_OWN_BUDGET = /决算|执行|调整|草案|绩效|的报告/;

/** What the outline of a document leans on, as far as recognition has told it; the kind says what 今年 is and what it plans. */
export function outlineQuestion(recognition: Recognition): OutlineQuestion {
  return ownBudget(recognition) ?? questionByKind(recognition);
}

/** Of an office's own budget, which is of no kind of report: its year is set, and what it tells beside is of the year before. */
function ownBudget({ kind, title, body, publishedOn, deliveredOn }: Recognition): OutlineQuestion | null {
  if (kind !== 'other' || !OWN_BUDGET.test(title) || NO_OWN_BUDGET.test(title)) return null;
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

function questionByKind(recognition: Recognition): OutlineQuestion {
  const { kind, titledAs, year, reviews, plans, body, publishedOn, deliveredOn } = recognition;
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
    form: isYearBook(recognition) ? 'report' : formOf(facts),
  };
}

/** 2019年卫生健康事业发展统计公报, 2023年年度报告: of no kind of report, and tells of the year that its title names. */
const YEAR_BOOK = /(?<!\d)(20\d\d|19\d\d)年?度?[^，。；\d]*(?:公报|年报|年度报告)/;

function isYearBook({ kind, titledAs, title, reviews, plans }: Recognition): boolean {
  if (kind !== 'other' || titledAs !== undefined || reviews === null || isPartOfYear(reviews) || plans !== null)
    return false;
  return YEAR_BOOK.exec(title)?.[1] === reviews || (YEAR_LAST.exec(title)?.[1] ?? null) === reviews;
}

/** 青禾县水资源公报（2019年） */
const YEAR_LAST = /(?:公报|年报|年度报告)[（(]((?:19|20)\d\d)年?度?[）)]/;

/** Whether its year is the one in which it appeared: of news, and of a text of no kind that says nothing of its year itself. */
const isOfItsAppearance = (facts: KindFacts, { reviews, plans }: Recognition): boolean =>
  facts === undefined ? reviews === null && plans === null : facts.shift === 'appeared';

function formOf(facts: KindFacts): OutlineQuestion['form'] {
  if (facts === undefined || facts.shift === 'appeared') return 'account';
  if (facts.plans === 'five') return 'plan-outline';
  return facts.plans === 'none' ? 'report' : 'speech';
}
