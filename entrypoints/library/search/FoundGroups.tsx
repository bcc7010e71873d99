import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { IndexedIndicator, IndexedReport } from '../../shared/store/search-index';
import { hashOfView, viewOfIndicator } from '../../shared/views/library-view';
import { indicatorName, langOf } from '../../shared/words/format/indicator-name';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { ownPlaceName, seriesPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import type { FoundSentence, TextsFound } from './search-texts';

/** So many of a group are shown before the reader asks for all. */
const FIRST = 8;
/** More places of one indicator than these are counted, not named. */
const MOST_PLACES = 6;

/** One group of results with how many there are; all of them on request. */
function Group<Item>({
  title,
  id,
  items,
  count = items.length,
  busy = false,
  children,
}: {
  title: string;
  id: string;
  items: readonly Item[];
  count?: number;
  busy?: boolean;
  children: (item: Item) => ComponentChildren;
}) {
  const [all, setAll] = useState(false);
  // What was unfolded for other words is none of these
  useEffect(() => setAll(false), [items[0]]);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section aria-labelledby={`found-${id}`} aria-busy={busy} data-testid={`found-${id}`}>
      <h2 id={`found-${id}`}>
        {title} <span class="count">{count}</span> {busy && <span class="quiet">{t('searchGoesOn')}</span>}
      </h2>
      {items.length > 0 && <ul class="found">{shown.map(children)}</ul>}
      {shown.length < items.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t('showAll', items.length)}
        </button>
      )}
      {all && items.length < count && <p class="quiet">{t('searchFirst', items.length)}</p>}
    </section>
  );
}

/** Indicators, each with the places that tell it; every place leads to its chart. */
export function FoundIndicators({ found, busy }: { found: readonly IndexedIndicator[]; busy: boolean }) {
  return (
    <Group title={t('searchIndicators')} id="indicators" items={found} busy={busy}>
      {({ key, renamed, names, places }) => {
        const name = renamed ?? indicatorName(key, names);
        const [first] = places;
        return (
          <li key={key} data-testid="found-indicator">
            <a data-result href={hashOfView(viewOfIndicator(key, first!))} lang={langOf(name)}>
              {name}
            </a>
            <span class="of">
              {places.slice(0, MOST_PLACES).map((place) => (
                <a
                  key={place}
                  href={hashOfView(viewOfIndicator(key, place))}
                  title={seriesPlaceName(place)}
                  lang={langOf(ownPlaceName(place))}
                >
                  {ownPlaceName(place)}
                </a>
              ))}
              {places.length > MOST_PLACES && <span>+{places.length - MOST_PLACES}</span>}
            </span>
          </li>
        );
      }}
    </Group>
  );
}

const nameOfReport = ({ report: { placeName, year, kind } }: IndexedReport): string =>
  `${placeName || t('placeUnknown')} ${yearName(year)} ${kindName(kind)}`;

/** Reports, each one click from its figures. */
export function FoundReports({ found }: { found: readonly IndexedReport[] }) {
  return (
    <Group title={t('viewReports')} id="reports" items={found}>
      {(one) => (
        <li key={one.report.id} data-testid="found-report">
          <a data-result href={hashOfView({ page: 'capture', id: one.capture.id })}>
            {nameOfReport(one)}
          </a>
          <span class="of title" lang="zh-CN">
            {one.report.title}
          </span>
        </li>
      )}
    </Group>
  );
}

/** Sentences of kept texts, each one click from where it stands. */
export function FoundSentences({ found: { sentences, count, done } }: { found: TextsFound }) {
  return (
    <Group title={t('searchSentences')} id="sentences" items={sentences} count={count} busy={!done}>
      {(one) => (
        <li key={`${one.report.capture.id} ${one.start}`} data-testid="found-sentence">
          <Sentence of={one} />
          <span class="of">
            <span lang={langOf(ownPlaceOf(one.report))}>{ownPlaceOf(one.report)}</span>{' '}
            {yearName(one.report.report.year)}
          </span>
        </li>
      )}
    </Group>
  );
}

const ownPlaceOf = ({ report: { placeCode, placeName } }: IndexedReport): string =>
  placeName === '' ? t('placeUnknown') : ownPlaceName(placeCode);

function Sentence({ of: { report, figure, before, found, behind, cut } }: { of: FoundSentence }) {
  return (
    <a data-result class="sentence" lang="zh-CN" href={hashOfView({ page: 'text', id: report.capture.id, figure })}>
      {cut.before && '…'}
      {before}
      <mark>{found}</mark>
      {behind}
      {cut.behind && '…'}
    </a>
  );
}
