import { useMemo } from 'preact/hooks';
import type { Observation } from '../../core/compare/observation';
import type { BesideFigure } from './beside-figures';
import { type FigureActions, FigureRow } from './FigureRow';
import type { FigureGroup as Group } from './group-figures';

/**
 * The figures under one heading, the first `count` of them. Made anew only where something of its own has changed: a step with
 * an arrow key concerns two groups of many.
 */
export function FigureGroup({
  group,
  count,
  stop,
  current,
  reveal,
  corrected,
  actions,
  beside,
  toSentence,
}: {
  group: Group;
  count: number;
  /** Ids of the row that Tab leads to and of the one that the page shows, where they are of this group. */
  stop: string | null;
  current: string | null;
  reveal: (id: string) => void;
  corrected: ReadonlySet<string>;
  actions: FigureActions;
  beside: ReadonlyMap<string, BesideFigure>;
  toSentence: (mention: Observation) => void;
}) {
  return useMemo(
    () => (
      <section>
        {group.heading !== '' && (
          <h2 class="clipped" title={group.heading}>
            <span lang="zh-CN">{group.heading}</span> <span class="quiet">{group.figures.length}</span>
          </h2>
        )}
        <ul class="figures">
          {group.figures.slice(0, count).map((figure) => (
            <FigureRow
              key={figure.id}
              figure={figure}
              stop={figure.id === stop}
              current={figure.id === current}
              reveal={reveal}
              corrected={corrected.has(figure.id)}
              actions={actions}
              beside={beside.get(figure.id)}
              toSentence={toSentence}
            />
          ))}
        </ul>
      </section>
    ),
    [group, count, stop, current, reveal, corrected, actions, beside, toSentence],
  );
}
