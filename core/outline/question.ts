import { isPartOfYear, type Period, parsePeriod, yearsOf } from '../time/period';

/** What the outline of a document leans on: found before by recognition. */
export interface OutlineQuestion {
  /** Where the report stands in the document's text; what stands outside is no part of it. */
  body: { start: number; end: number };
  /** The last year whose results the document tells; null where it is open: then modes are told and no periods but named ones. */
  reviewedYear: number | null;
  /** The period looked back on and the one planned, as far as known: a span says how long a term or plan is. */
  reviews: Period | null;
  plans: Period | null;
  /** True where 今年 is the year reviewed: a conference of December, a news account, a release. */
  speaksInReviewedYear: boolean;
  /**
   * `plan-outline` sets years ahead by chapters; `report` looks back alone (bulletin, release), `budget` ahead alone (an office's own);
   * `speech` does both; `account` tells of its own year and of plans (news).
   */
  form: 'speech' | 'plan-outline' | 'report' | 'budget' | 'account';
  /** ISO dates on which it was spoken and on which its page appeared, where known. */
  spokenOn: string | null;
  publishedOn: string | null;
}

/** The years by which words are read: `reviewed` and the one after it; NaN where open, so that no comparison holds. */
export interface OutlineYears {
  reviewed: number;
  planned: number;
  /** 今年. */
  now: number;
  /** The first of 今后五年: a speech that plans another year than its own counts from that one. */
  ahead: number;
  /** How many years 本届政府 has had. */
  term: number;
  /**
   * The last month told, of a report within a year that sets work for the rest of it (上半年): then `planned` is the year reviewed
   * and its months tell the two apart. Null for a report on whole years.
   */
  until: number | null;
  /** The month of 今年 in which it was spoken; null where that is not known. */
  spokenIn: number | null;
}

/** The years that a question tells. */
export function outlineYears({
  reviewedYear,
  reviews,
  plans,
  speaksInReviewedYear,
  spokenOn,
  form,
}: OutlineQuestion): OutlineYears {
  const reviewed = reviewedYear ?? Number.NaN;
  const first = reviews?.includes('/') ? Number(reviews.slice(0, 4)) : Number.NaN;
  const term = reviewed - first + 1;
  const within = isPartOfYear(reviews) && form !== 'report' && !(plans !== null && yearsOf(plans)![0] > reviewed);
  const now = speaksInReviewedYear ? reviewed : reviewed + 1;
  const planned = within ? reviewed : reviewed + 1;
  return {
    reviewed,
    planned,
    now,
    ahead: form === 'speech' ? planned : now,
    term: term > 1 ? term : 5,
    until: within ? parsePeriod(reviews!)!.to.month : null,
    spokenIn: spokenOn?.startsWith(`${now}-`) ? Number(spokenOn.slice(5, 7)) : null,
  };
}
