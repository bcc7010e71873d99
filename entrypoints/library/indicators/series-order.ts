import type { PeriodKind } from '../../../core/compare/period-kind';
import type { Series } from '../../../core/compare/series';
import { baseWords } from '../../shared/words/format/base-words';
import { FIGURE_KIND_MESSAGE, FIGURE_KIND_TAG, FIGURE_KINDS } from '../../shared/words/format/figure-kind';
import { t } from '../../shared/words/i18n/translate';

const periodRank = (kind: PeriodKind): number => (kind === 'year' ? 0 : kind === 'span' ? 2 : 1);

/** An indicator's series as they are shown: amounts before growth, whole years before parts and spans of years. */
export function inShownOrder(series: Series[]): Series[] {
  return [...series].sort(
    ({ identity: a }, { identity: b }) =>
      FIGURE_KINDS.indexOf(a.kind) - FIGURE_KINDS.indexOf(b.kind) ||
      periodRank(a.periodKind) - periodRank(b.periodKind) ||
      // What is told against the year before, before what is told against another or on average
      Number(a.base !== null) - Number(b.base !== null),
  );
}

/** What tells a series from the other ones of its indicator: what kind of number, over what kind of period. */
export const seriesHeading = ({ kind, ...rest }: Series['identity']): string =>
  inPeriod(t(FIGURE_KIND_MESSAGE[kind]), rest);

/** The same as a tag beside the indicator's name. */
export const seriesTag = ({ kind, ...rest }: Series['identity']): string =>
  inPeriod(t(kind === 'level' ? FIGURE_KIND_MESSAGE[kind] : FIGURE_KIND_TAG[kind]), rest);

function inPeriod(kind: string, { periodKind, base }: Omit<Series['identity'], 'kind'>): string {
  const what =
    base === null
      ? kind
      : t('seriesAgainst', kind, /^\d{4}$/.test(base) ? t('changeSince', baseWords(base)) : baseWords(base));
  if (periodKind === 'year') return what;
  const [from, to] = periodKind === 'span' ? [] : periodKind.slice('part:'.length).split('-').map(Number);
  const period =
    from === undefined ? t('overYears') : to === undefined ? t('oneMonth', from) : t('monthsOfYear', from, to);
  return `${what} · ${period}`;
}
