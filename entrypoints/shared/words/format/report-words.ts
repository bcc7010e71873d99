import type { Recognition, ReportKind, Warning } from '../../../../core/recognise/recognition';
import { type MessageKey, t } from '../i18n/translate';

/** The message that names a kind: `kindWorkReport` of `work-report`. */
type KindMessage<Name extends string, So extends string = 'kind'> = Name extends `${infer Word}-${infer More}`
  ? KindMessage<More, `${So}${Capitalize<Word>}`>
  : `${So}${Capitalize<Name>}`;

/** A kind without a name in the catalogue does not compile. */
const kindMessage = (kind: ReportKind): KindMessage<ReportKind> & MessageKey =>
  `kind${kind
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')}` as KindMessage<ReportKind>;

const COPY: Record<Recognition['copy'], MessageKey> = {
  original: 'copyOriginal',
  repost: 'copyRepost',
  unknown: 'copyUnknown',
};

const WARNING: Record<string, MessageKey> = {
  spam: 'warningSpam',
  'year-mismatch': 'warningYearMismatch',
  'year-uncertain': 'warningYearUncertain',
  'several-reports': 'warningSeveralReports',
  'table-unread': 'warningTableUnread',
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
export const kindName = (kind: ReportKind): string => t(kindMessage(kind));

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
  if (code === 'year-uncertain' && detail) return t('warningYearUncertainOf', yearsOf(detail));
  if (code === 'year-mismatch' && detail) return mismatchSentence(detail);
  if (code === 'table-unread' && detail) return unreadSentence(detail);
  const key = WARNING[code];
  return key === undefined ? t('warningOther', detail ?? code) : t(key);
}

/** `2023、2024` as the reader's language puts it. */
function yearsOf(detail: string): string {
  const years = detail.match(/\d{4}/g);
  return years === null ? detail : years.map((year) => t('yearValue', year)).join(t('orSeparator'));
}

/** `2023 / 2024`: the title's year and the text's. */
function mismatchSentence(detail: string): string {
  const [heading, body] = detail.match(/\d{4}/g) ?? [];
  return heading && body ? t('warningYearMismatchOf', heading, body) : t('warningYearMismatch');
}

/** More tables than these are counted, not named. */
const MOST_NAMED = 6;

/** `1、3: 12`: the report's tables with numbers that could not be read, and how many numbers. */
function unreadSentence(detail: string): string {
  const [, named, numbers] = /^(\d+(?:、\d+)*): (\d+)$/.exec(detail) ?? [];
  if (named === undefined || numbers === undefined) return t('warningTableUnread');
  const tables = named.split('、');
  if (tables.length > MOST_NAMED) return t('warningTablesUnread', tables.length, numbers);
  return t('warningTableUnreadOf', tables.join(t('listSeparator')), numbers);
}
