import { useMemo } from 'preact/hooks';
import type { SeriesByKey } from '../../../core/compare/change';
import type { PromiseResult } from '../../../core/compare/promises';
import { lineOf, type YearLine } from '../../../core/compare/year-line';
import { INDICATOR_GROUPS, type IndicatorGroup } from '../../../core/indicators/indicator';
import { entryOfKey } from '../../../core/indicators/key';
import { axisOf } from '../../shared/elements/YearLine';
import { ChoiceField } from '../../shared/views/components/ChoiceField';
import type { LibraryPage, LibraryView } from '../../shared/views/library-view';
import { groupName } from '../../shared/words/format/group-name';
import { t } from '../../shared/words/i18n/translate';
import { Answer } from '../shell/Answer';
import { promisesOf } from '../shell/place-history';
import { scopeOfSeries } from '../shell/series-scope';
import { usePlaceHistories } from '../shell/use-place-histories';
import { useViewTables } from '../shell/view-tables';
import { type GroupedPromises, groupPromises, UNDECIDED, undecidedAs } from './group-promises';
import { PromiseSummary } from './PromiseSummary';
import { type PromiseLines, PromiseTable } from './PromiseTable';
import './promises.css';
import { promisesTable } from './promises-table';
import { UndecidedPromises } from './UndecidedPromises';

/** One line for each series that has a decided promise, all on one axis; made once. */
function linesOf({ years }: GroupedPromises, byKey: SeriesByKey): PromiseLines {
  const lines = new Map<string, YearLine>();
  for (const { series } of years.flatMap(({ promises }) => promises))
    if (!lines.has(series.key)) lines.set(series.key, lineOf(series, byKey));
  const axis = axisOf([...lines.values()].flatMap(({ dots }) => dots));
  return { of: ({ key }) => lines.get(key)!, axis };
}

interface Props {
  view: LibraryPage<'promises'>;
  go: (view: LibraryView) => void;
}

/** What a place promised and what came of it: the results first, then the decided ones by year, then what has no verdict. */
export function PromisesView({ place, ...rest }: Props & { place: string }) {
  return <PlacePromises key={place} place={place} {...rest} />;
}

function PlacePromises({ place, ...rest }: Props & { place: string }) {
  const histories = usePlaceHistories([place]);
  return (
    <Answer of={histories}>
      {([history]) => {
        const promises = promisesOf(history!);
        return promises.length === 0 ? (
          <p role="status" class="quiet" data-testid="no-promises">
            {t('noPromises')}
          </p>
        ) : (
          <Grouped promises={promises} byKey={history!.byKey} {...rest} />
        );
      }}
    </Answer>
  );
}

const groupOf = ({ series }: PromiseResult): IndicatorGroup | null =>
  entryOfKey(series.identity.indicator)?.group ?? null;

function Grouped({ promises, byKey, view, go }: Props & { promises: PromiseResult[]; byKey: SeriesByKey }) {
  const groups = useMemo(() => new Set(promises.map(groupOf)), [promises]);
  const grouped = useMemo(
    () => groupPromises(view.group === '' ? promises : promises.filter((one) => groupOf(one) === view.group)),
    [promises, view.group],
  );
  const lines = useMemo(() => linesOf(grouped, byKey), [grouped, byKey]);
  const shown = grouped.years
    .filter(({ year }) => view.year === '' || String(year) === view.year)
    .map((year) =>
      view.outcome === '' ? year : { ...year, promises: year.promises.filter((one) => one.outcome === view.outcome) },
    )
    .filter((year) => year.promises.length > 0);
  const all = () => [...shown.flatMap((year) => year.promises), ...UNDECIDED.flatMap((why) => grouped.undecided[why])];
  useViewTables(() => [promisesTable(all())], [grouped, view.year, view.outcome], {
    scope: () =>
      scopeOfSeries(
        all().map(({ series }) => series),
        `${promises[0]!.series.identity.place.name}-${t('viewPromises')}`,
      ),
  });
  return (
    <>
      {grouped.decided > 0 && (
        <PromiseSummary grouped={grouped} year={view.year} chooseYear={(year) => go({ ...view, year })} />
      )}
      {(grouped.decided > 0 || view.group !== '') && <Tools grouped={grouped} groups={groups} view={view} go={go} />}
      {grouped.decided === 0 && <p class="quiet">{t('noneDecided')}</p>}
      {grouped.decided > 0 && shown.length === 0 && <p class="quiet">{t('nonePromisedSo')}</p>}
      {shown.length > 0 && <PromiseTable years={shown} lines={lines} />}
      <UndecidedPromises
        undecided={grouped.undecided}
        open={(view.outcome !== '' && undecidedAs(view.outcome)) || undefined}
      />
    </>
  );
}

function Tools({
  grouped: { years, counts, decided },
  groups,
  view,
  go,
}: Props & { grouped: GroupedPromises; groups: Set<IndicatorGroup | null> }) {
  const chips = [
    { outcome: '', name: t('outcomeDecided'), count: decided },
    { outcome: 'missed', name: t('outcomeMissed'), count: counts.missed },
  ] as const;
  return (
    <div class="promise-tools">
      {chips.map(({ outcome, name, count }) => (
        <button
          key={outcome}
          type="button"
          class="chip"
          aria-pressed={view.outcome === outcome}
          data-testid="outcome-chip"
          data-outcome={outcome}
          onClick={() => go({ ...view, outcome })}
        >
          {name} <span class="count">{count}</span>
        </button>
      ))}
      <ChoiceField
        label={t('columnYear')}
        id="filter-year"
        value={view.year}
        all={t('allPromiseYears')}
        options={years.map(({ year }) => [String(year), t('yearValue', year)] as const)}
        choose={(year) => go({ ...view, year })}
      />
      <ChoiceField
        label={t('columnGroup')}
        id="filter-group"
        value={view.group}
        all={t('allGroups')}
        options={INDICATOR_GROUPS.filter((group) => groups.has(group)).map(
          (group) => [group, groupName(group)] as const,
        )}
        choose={(group) => go({ ...view, group })}
      />
    </div>
  );
}
