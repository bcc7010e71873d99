import type { OutlineQuestion } from '../outline/question';
import { yearsOf } from '../time/period';
import type { Recognition, ReportKind } from './recognition';

/** Kinds told in the year that they look back on: 今年 is that year. */
const SPEAKS_IN_REVIEWED_YEAR: ReadonlySet<ReportKind> = new Set([
  'statistical-bulletin',
  'economic-work-conference',
  'news-account',
]);
/** Kinds that look back alone. */
const REPORTS_ALONE: ReadonlySet<ReportKind> = new Set(['statistical-bulletin', 'final-accounts']);

/** What the outline of a document leans on, as far as recognition has told it. */
export function outlineQuestion({ kind, year, reviews, plans, body }: Recognition): OutlineQuestion {
  return {
    body,
    reviewedYear: yearsOf(reviews)?.[1] ?? (plans === null ? year : (yearsOf(plans)![0] ?? 0) - 1),
    reviews,
    plans,
    speaksInReviewedYear: SPEAKS_IN_REVIEWED_YEAR.has(kind),
    form: formOf(kind),
  };
}

function formOf(kind: ReportKind): OutlineQuestion['form'] {
  if (kind === 'plan-outline') return 'plan-outline';
  if (kind === 'news-account') return 'account';
  return REPORTS_ALONE.has(kind) ? 'report' : 'speech';
}
