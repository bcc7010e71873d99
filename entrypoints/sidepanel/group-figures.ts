import type { Figure } from '../../core/figures/figure';
import { INDICATOR_GROUPS, type IndicatorGroup } from '../../core/indicators/indicator';
import { entryOfKey } from '../../core/indicators/key';
import { registryRank } from '../../core/indicators/rank';
import { groupName } from '../shared/words/format/group-name';

/** What the list is parted by: the report's headings, or the groups of known indicators. */
export const GROUPINGS = ['section', 'subject'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FigureGroup {
  /** The same while the list is narrowed. */
  id: string;
  /** Empty for figures before the first heading. */
  heading: string;
  figures: Figure[];
}

/** Figures in the order of the text, parted wherever the headings change. */
export function figuresBySection(figures: Figure[]): FigureGroup[] {
  const groups: FigureGroup[] = [];
  for (const figure of figures) {
    const heading = figure.section.join(' › ');
    const last = groups.at(-1);
    if (last?.heading === heading) last.figures.push(figure);
    else groups.push({ id: `${heading} ${figure.id}`, heading, figures: [figure] });
  }
  return groups;
}

/**
 * Figures by the registry's groups, in its order and those of one indicator together; those that it does not know come last,
 * in the order of the text.
 */
export function figuresBySubject(figures: Figure[]): FigureGroup[] {
  const groups = new Map<IndicatorGroup | null, Figure[]>();
  for (const figure of figures) {
    const group = entryOfKey(figure.indicator.key)?.group ?? null;
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [figure]);
    else own.push(figure);
  }
  const order: (IndicatorGroup | null)[] = [...INDICATOR_GROUPS, null];
  return order.flatMap((group) => {
    const own = groups.get(group);
    if (own === undefined) return [];
    own.sort((a, b) => registryRank(a.indicator.key) - registryRank(b.indicator.key) || a.start - b.start);
    return [{ id: group ?? 'other', heading: groupName(group), figures: own }];
  });
}
