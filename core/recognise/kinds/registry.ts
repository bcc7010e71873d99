import { annualSummary } from './annual-summary';
import { budgetReport } from './budget-report';
import { censusCommunique } from './census-communique';
import { economicWorkConference } from './economic-work-conference';
import { finalAccounts } from './final-accounts';
import type { KindRule } from './kind';
import { newsAccount } from './news-account';
import { operationRelease } from './operation-release';
import { planOutline } from './plan-outline';
import { planReport } from './plan-report';
import { statisticalBulletin } from './statistical-bulletin';
import { workReport } from './work-report';

/**
 * All kinds, the more particular first: where two score the same, the earlier one is taken. A budget or plan report is also
 * read out to 各位代表 and so precedes the work report; a news account is what is left over.
 */
const REGISTERED = [
  finalAccounts,
  budgetReport,
  planReport,
  statisticalBulletin,
  censusCommunique,
  planOutline,
  workReport,
  economicWorkConference,
  operationRelease,
  annualSummary,
  newsAccount,
] as const;

type RuledKind = (typeof REGISTERED)[number]['id'];
export const KINDS: readonly KindRule<RuledKind>[] = REGISTERED;

/** Kinds of reports; `other` is a text that is none. */
export type ReportKind = RuledKind | 'other';
