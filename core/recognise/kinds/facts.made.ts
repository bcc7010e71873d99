import type { KindRule } from './kind';
import { KINDS, type ReportKind } from './registry';

/** All kinds of reports and `other`, without what recognises them. */
export const REPORT_KINDS: readonly ReportKind[] = [...KINDS.map(({ id }) => id), 'other'];

/** What each kind is called and how it is cited; none for `other`. */
export const KIND_FACTS: Partial<Record<ReportKind, Pick<KindRule, 'label' | 'english' | 'cited'>>> =
  Object.fromEntries(KINDS.map(({ id, label, english, cited }) => [id, { label, english, cited }]));
