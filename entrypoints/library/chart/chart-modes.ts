import type { Series } from '../../../core/compare/series';
import type { FigureKind } from '../../../core/figures/figure';
import { unitWords } from '../../../core/units/unit-words';
import { FIGURE_KINDS } from '../../shared/words/format/figure-kind';
import { nameLanguage } from '../../shared/words/format/indicator-name';
import { t } from '../../shared/words/i18n/translate';
import { inShownOrder, seriesHeading } from '../indicators/series-order';

/** What one chart can show of series: one kind of number in one unit, as it is told or as an index. */
export interface ChartMode {
  id: string;
  kind: FigureKind | 'index';
  label: string;
  panel: Series[];
}

/** Series that one chart holds: of one kind of number in one unit over one kind of period. Amounts first. */
export function panelsOf(series: readonly Series[]): Series[][] {
  const panels = new Map<string, Series[]>();
  for (const one of inShownOrder([...series])) {
    const { family, unit, kind, base, periodKind } = one.identity;
    const key = [family, unit, kind, base, periodKind].join('|');
    panels.set(key, [...(panels.get(key) ?? []), one]);
  }
  return [...panels.values()];
}

/** The modes of series, amounts, growth and positions, each amount as an index too. Two of one name also say their unit. */
export function chartModes(series: readonly Series[]): ChartMode[] {
  const modes = panelsOf(series).flatMap((panel): (ChartMode & { unit: string })[] => {
    const { identity, key } = panel[0]!;
    const { kind, periodKind, unit } = identity;
    const told = { panel, unit: unitWords(unit, 0, nameLanguage()) };
    const own = { id: key, kind, label: seriesHeading(identity), ...told };
    const hasIndex = kind === 'level' && periodKind !== 'span' && identity.family !== 'ratio';
    return hasIndex ? [own, { id: `${key} index`, kind: 'index', label: t('chartIndex'), ...told }] : [own];
  });
  const ordered = modes.sort((a, b) => orderOf(a) - orderOf(b));
  return ordered.map(({ unit, ...mode }) =>
    unit !== '' && ordered.filter(({ label }) => label === mode.label).length > 1
      ? { ...mode, label: `${mode.label} ${unit}` }
      : mode,
  );
}

const orderOf = ({ kind }: ChartMode): number => (kind === 'index' ? 1.5 : FIGURE_KINDS.indexOf(kind));
