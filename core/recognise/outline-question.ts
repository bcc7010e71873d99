import type { OutlineQuestion } from '../outline/question';
import { isPartOfYear, yearsOf } from '../time/period';
import { KINDS } from './kinds/registry';
import type { Recognition } from './recognition';

/** What the outline of a document leans on, as far as recognition has told it; the kind says what 今年 is and what it plans. */
export function outlineQuestion({
  kind,
  year,
  reviews,
  plans,
  body,
  publishedOn,
  deliveredOn,
}: Recognition): OutlineQuestion {
  const facts = KINDS.find(({ id }) => id === kind)?.year;
  const plansAlone = plans === null ? year : yearsOf(plans)![0] - 1;
  return {
    body,
    reviewedYear: yearsOf(reviews)?.[1] ?? plansAlone,
    reviews,
    plans,
    speaksInReviewedYear: facts?.thisYear === 'reviewed' || facts?.shift === 'appeared' || isPartOfYear(reviews),
    spokenOn: deliveredOn,
    publishedOn,
    form: formOf(facts),
  };
}

function formOf(facts: (typeof KINDS)[number]['year'] | undefined): OutlineQuestion['form'] {
  if (facts === undefined || facts.shift === 'appeared') return 'account';
  if (facts.plans === 'five') return 'plan-outline';
  return facts.plans === 'none' ? 'report' : 'speech';
}
