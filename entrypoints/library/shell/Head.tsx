import { ancestorsOf } from '../../../core/places/divisions';
import type { ReportRow } from '../../shared/store/rows';
import {
  ALL_CAPTURES,
  ALL_INDICATORS,
  ALL_PLACES,
  ALL_PROMISES,
  hashOfView,
  type LibraryView,
  NO_PLACE,
} from '../../shared/views/library-view';
import { dayInWords } from '../../shared/words/format/local-time';
import { seriesPlaceName } from '../../shared/words/format/series-place-name';
import { type MessageKey, t } from '../../shared/words/i18n/translate';
import { ViewActions } from './ViewActions';

interface Tab {
  name: MessageKey;
  view: LibraryView;
  pages: LibraryView['page'][];
}

const REPORT_PAGES: LibraryView['page'][] = ['captures', 'capture', 'text'];

/** The four views of a place; of what has no place only its reports. */
function tabsOf(place: string): Tab[] {
  if (place === NO_PLACE) return [{ name: 'viewReports', view: { ...ALL_CAPTURES, place }, pages: REPORT_PAGES }];
  return viewsOf(place);
}

const viewsOf = (place: string): Tab[] => [
  { name: 'viewOverview', view: { page: 'overview', place }, pages: ['overview'] },
  { name: 'viewIndicators', view: { ...ALL_INDICATORS, place }, pages: ['indicators'] },
  { name: 'viewPromises', view: { ...ALL_PROMISES, place }, pages: ['promises'] },
  { name: 'viewReports', view: { ...ALL_CAPTURES, place }, pages: REPORT_PAGES },
];

/** `2014—2025 年 · 12 份报告`. */
function extentOf(reports: ReportRow[]): string {
  const years = reports.map(({ year }) => year).filter((year) => year > 0);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return t('reportsHere', reports.length);
  return from === to ? t('reportsOfYear', from, reports.length) : t('reportsOfYears', from, to, reports.length);
}

/** Whose figures are shown, from how many reports of what years, and the ways to see them, and what can be done with what is seen. */
export function PlaceHead({
  place,
  reports,
  view,
}: {
  /** Code of the place, or `ALL_PLACES`. */
  place: string;
  reports: ReportRow[];
  view: LibraryView;
}) {
  const all = place === ALL_PLACES;
  const code = place === NO_PLACE ? '' : place;
  const own = all ? reports : reports.filter(({ placeCode }) => placeCode === code);
  const province = ancestorsOf(place).at(-1);
  const name = all ? t('allPlaces') : nameWithin(place, province?.name);
  const tabs = tabsOf(place);
  const shown = tabs.find(({ pages }) => pages.includes(view.page));
  return (
    <>
      <div class="head">
        <h1 lang={all ? undefined : 'zh-CN'}>{name}</h1>
        <p class="quiet">
          {province !== undefined && (
            <>
              <span lang="zh-CN">{province.name}</span> ·{' '}
            </>
          )}
          {extentOf(own)}
        </p>
        <p class="quiet printed-when">
          {[...(shown === undefined ? [] : [t(shown.name)]), t('extensionName'), dayInWords(new Date())].join(' · ')}
        </p>
      </div>
      <nav class="tabs" aria-label={name}>
        {tabs.map(({ name: tab, view: to, pages }) => (
          <a key={tab} href={hashOfView(to)} aria-current={pages.includes(view.page) ? 'page' : undefined}>
            {t(tab)}
            {tab === 'viewReports' && <small>{own.length}</small>}
          </a>
        ))}
        <ViewActions about={[name, shown === undefined ? '' : t(shown.name), extentOf(own)]} />
      </nav>
    </>
  );
}

/** `深圳市龙岗区` of `广东省深圳市龙岗区`: the province stands beside it. */
function nameWithin(place: string, province: string | undefined): string {
  const full = seriesPlaceName(place);
  return province !== undefined && full.startsWith(province) ? full.slice(province.length) : full;
}

/** The head of what is of no place. */
export function PlainHead({ title }: { title: string }) {
  return (
    <div class="head plain">
      <h1>{title}</h1>
    </div>
  );
}
