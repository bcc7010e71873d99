import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Observation } from '../../core/compare/observation';
import type { Figure } from '../../core/figures/figure';
import { CorrectedTag } from '../shared/elements/CorrectedTag';
import { StatusLabel } from '../shared/elements/StatusLabel';
import { ToldName } from '../shared/elements/ToldName';
import { UnsureTag } from '../shared/elements/UnsureTag';
import { figureText } from '../shared/words/format/figure-text';
import { withOwner } from '../shared/words/format/indicator-name';
import { periodName } from '../shared/words/format/period-name';
import { t } from '../shared/words/i18n/translate';
import { BesideLine } from './BesideLine';
import type { BesideFigure } from './beside-figures';
import { FigureDetails } from './FigureDetails';

/** What the reader may do with a figure, under it. */
export type FigureActions = (figure: Figure) => ComponentChildren;

/**
 * One figure of the list: a button that leads to its place in the page, and one that unfolds what is known of it.
 * @param stop whether Tab stops here: it does so in one row of the list only, the arrow keys walk on from there
 * @param current whether the page shows this figure now
 * @param corrected whether its fields are the reader's
 * @param actions what else can be done with the figure; unfolded with its details
 */
export function FigureRow({
  figure,
  stop,
  current,
  reveal,
  corrected,
  actions,
  beside,
  toSentence,
}: {
  figure: Figure;
  stop: boolean;
  current: boolean;
  reveal: (id: string) => void;
  corrected: boolean;
  actions: FigureActions;
  /** What other years and reports tell of the same; undefined where nothing is. */
  beside: BesideFigure | undefined;
  toSentence: (mention: Observation) => void;
}) {
  const [unfolded, setUnfolded] = useState(false);
  const name = withOwner(figure.of, figure.indicator.name || t('indicatorUnnamed'));
  const details = `details-${figure.id}`;
  const tabIndex = stop ? 0 : -1;
  return (
    <li class="figure" data-current={current ? '' : undefined}>
      <button
        type="button"
        class="reveal"
        data-testid="figure"
        data-figure={figure.id}
        tabIndex={tabIndex}
        aria-current={current ? 'true' : undefined}
        onClick={() => reveal(figure.id)}
      >
        <span class="name" title={name}>
          <ToldName figure={figure} />
        </span>
        <span class="number" lang="zh-CN">
          {figureText(figure)}
        </span>
        <span class="told">
          <span class="quiet">{periodName(figure.period)}</span> <StatusLabel status={figure.status} />
          {corrected && <CorrectedTag />}
          <UnsureTag figure={figure} />
        </span>
      </button>
      <button
        type="button"
        class="unfold"
        data-testid="unfold"
        tabIndex={tabIndex}
        aria-expanded={unfolded}
        aria-controls={unfolded ? details : undefined}
        aria-label={t('detailsOf', name)}
        title={t('details')}
        onClick={() => setUnfolded(!unfolded)}
      />
      {beside !== undefined && <BesideLine beside={beside} toSentence={toSentence} tabIndex={tabIndex} />}
      {unfolded && (
        <div id={details} class="details">
          <FigureDetails figure={figure} name={name} />
          {actions(figure)}
        </div>
      )}
    </li>
  );
}
