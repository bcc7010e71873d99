import { useMemo, useRef, useState } from 'preact/hooks';
import type { Observation } from '../../core/compare/observation';
import type { Figure } from '../../core/figures/figure';
import { useGrowing } from '../shared/views/components/use-growing';
import { t } from '../shared/words/i18n/translate';
import type { BesideFigure } from './beside-figures';
import { FigureFilters } from './FigureFilters';
import { FigureGroup } from './FigureGroup';
import type { FigureActions } from './FigureRow';
import { ALL_FIGURES, type FigureFilter, filterFigures, isNarrowed } from './filter-figures';
import { figuresBySection, figuresBySubject, type FigureGroup as Group } from './group-figures';
import { useGrouping } from './use-grouping';
import { walkRows } from './walk-rows';

/** Rows that fill any panel, and as many as are made within a frame or two. */
const GROWTH = { first: 100, step: 250 };

/** A page's figures in groups, narrowed by words and kinds, each a click from its place in the page. */
export function FigureList({
  figures,
  filter,
  setFilter,
  corrected,
  actions,
  beside,
  toSentence,
  current,
  reveal,
}: {
  figures: Figure[];
  /** Ids of those whose fields are the reader's. */
  corrected: ReadonlySet<string>;
  /** What can be done with a figure, under its details. */
  actions: FigureActions;
  /** What other years and reports tell of the same, by a figure's id. */
  beside: ReadonlyMap<string, BesideFigure>;
  toSentence: (mention: Observation) => void;
  filter: FigureFilter;
  setFilter: (filter: FigureFilter) => void;
  /** Id of the figure that the page shows now. */
  current: string | null;
  reveal: (id: string) => void;
}) {
  const [grouping, setGrouping] = useGrouping();
  const [entered, setEntered] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const groups = useMemo(() => {
    const shown = filterFigures(figures, filter);
    return grouping === 'section' ? figuresBySection(shown) : figuresBySubject(shown);
  }, [figures, filter, grouping]);
  const shown = groups.reduce((sum, group) => sum + group.figures.length, 0);
  // Better names of the same figures are no reason to begin anew
  const begin = useMemo(() => ({}), [filter, grouping]);
  const made = useGrowing(shown, begin, GROWTH);
  // The row that Tab leads to: the one last entered, while it is shown
  const stop = groups.some((group) => group.figures.some(({ id }) => id === entered))
    ? entered
    : (groups[0]?.figures[0]?.id ?? null);

  const row = (id: string | null) =>
    id === null ? null : list.current?.querySelector<HTMLElement>(`[data-figure="${id}"]`);
  const showAll = () => {
    setFilter(ALL_FIGURES);
    // The button goes away with the filter, and the focus would with it
    search.current?.focus();
  };

  return (
    <>
      <FigureFilters
        filter={filter}
        setFilter={setFilter}
        grouping={grouping}
        setGrouping={setGrouping}
        search={search}
        enterList={() => row(stop)?.focus()}
      />
      <div class="shown">
        <p
          role="status"
          class={isNarrowed(filter) ? undefined : 'visually-hidden'}
          data-testid="shown"
          data-shown={shown}
        >
          {shown === 0 ? t('nothingShown') : t('figuresShown', shown, figures.length)}
        </p>
        {isNarrowed(filter) && (
          <button type="button" class="link" data-testid="clear-filters" onClick={showAll}>
            {t('clearFilters')}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys walk the buttons inside, which hold the focus */}
      <div
        ref={list}
        class="groups"
        onKeyDown={(event) => walkRows(event, event.currentTarget, search.current)}
        onFocusCapture={(event) => setEntered(rowIdOf(event.target))}
      >
        {groupsWithin(groups, made).map(({ group, count }) => {
          const own = (id: string | null) =>
            id !== null && group.figures.some((figure) => figure.id === id) ? id : null;
          return (
            <FigureGroup
              key={group.id}
              group={group}
              count={count}
              stop={own(stop)}
              current={own(current)}
              reveal={reveal}
              corrected={corrected}
              actions={actions}
              beside={beside}
              toSentence={toSentence}
            />
          );
        })}
      </div>
    </>
  );
}

/** The groups that the first `made` rows stand in, with how many of their rows those are. */
function groupsWithin(groups: Group[], made: number): { group: Group; count: number }[] {
  let left = made;
  return groups.flatMap((group) => {
    const count = Math.min(left, group.figures.length);
    left -= count;
    return count > 0 ? [{ group, count }] : [];
  });
}

function rowIdOf(target: EventTarget | null): string | null {
  const row = (target as HTMLElement).closest('.figure')?.querySelector<HTMLElement>('[data-figure]');
  return row?.dataset.figure ?? null;
}
