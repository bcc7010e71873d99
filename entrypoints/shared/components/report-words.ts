import type { Recognition, ReportKind, Warning } from '../../../core/recognise/recognition';
import { type MessageKey, t } from '../i18n/translate';

const KIND: Record<ReportKind, MessageKey> = {
  'work-report': 'kindWorkReport',
  'plan-outline': 'kindPlanOutline',
  'plan-report': 'kindPlanReport',
  'budget-report': 'kindBudgetReport',
  'final-accounts': 'kindFinalAccounts',
  'statistical-bulletin': 'kindStatisticalBulletin',
  'economic-work-conference': 'kindEconomicWorkConference',
  'operation-release': 'kindOperationRelease',
  'census-communique': 'kindCensusCommunique',
  'annual-summary': 'kindAnnualSummary',
  'news-account': 'kindNewsAccount',
  other: 'kindOther',
};

const COPY: Record<Recognition['copy'], MessageKey> = {
  original: 'copyOriginal',
  repost: 'copyRepost',
  unknown: 'copyUnknown',
};

const WARNING: Record<string, MessageKey> = {
  spam: 'warningSpam',
  'year-mismatch': 'warningYearMismatch',
  'place-ambiguous': 'warningPlaceAmbiguous',
  'body-missing': 'warningBodyMissing',
  paged: 'warningPaged',
};

const BODY_ELSEWHERE: Record<NonNullable<Warning['where']>, MessageKey> = {
  attachment: 'warningBodyInAttachment',
  picture: 'warningBodyInImage',
  login: 'warningLogin',
  script: 'warningBodyByScript',
};

/** Name of a kind of report. */
export const kindName = (kind: ReportKind): string => t(KIND[kind]);

/** Whether a page is the original or a repost, in a word. */
export const copyName = (copy: Recognition['copy']): string => t(COPY[copy]);

/** A year as it is written, or that it is unknown; 0 stands for unknown in the store. */
export const yearName = (year: number | null): string => (year ? t('yearValue', year) : t('yearUnknown'));

/** A warning's sentence; one of a code without a sentence of its own shows what it carries. */
export function warningSentence({ code, detail, href, where }: Warning): string {
  const [page, pages] = /^(\d+)\/(\d+)$/.exec(detail ?? '')?.slice(1) ?? [];
  if (code === 'paged' && page && pages) return t('warningPagedOf', page, pages);
  if (where === 'attachment' && /\.pdf(?:$|[?#])/i.test(href ?? '')) return t('warningBodyInPdf');
  if (where !== undefined) return t(BODY_ELSEWHERE[where]);
  const key = WARNING[code];
  return key === undefined ? t('warningOther', detail ?? code) : t(key);
}
