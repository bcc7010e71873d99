import type { FigureKind } from '../../../../core/figures/figure';
import type { MessageKey } from '../i18n/translate';

/** What a figure tells of its indicator, in a word. */
export const FIGURE_KIND_MESSAGE: Record<FigureKind, MessageKey> = {
  level: 'seriesLevel',
  growth: 'seriesGrowth',
  change: 'seriesChange',
  rank: 'seriesRank',
};
export const FIGURE_KINDS: readonly FigureKind[] = ['level', 'growth', 'change', 'rank'];

/** The same as a tag beside a name, which for an amount needs none. */
export const FIGURE_KIND_TAG: Record<Exclude<FigureKind, 'level'>, MessageKey> = {
  growth: 'tagGrowth',
  change: 'tagChange',
  rank: 'tagRank',
};
