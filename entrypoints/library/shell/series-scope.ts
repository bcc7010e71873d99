import { mentionsOf } from '../../../core/compare/cell';
import type { Series } from '../../../core/compare/series';
import { library } from '../../shared/store/database';
import { type FigureIds, librarySource } from '../../shared/store/export-source';
import type { ExportScope } from '../../shared/views/export/export-scope';
import { t } from '../../shared/words/i18n/translate';

/** The figures that series are told by, by the captures they stand in. */
export function figuresOfSeries(all: Iterable<Series>): FigureIds {
  const figures = new Map<number, Set<string>>();
  for (const { points, undated } of all) {
    const told = points.flatMap(({ actual, estimate, target }) =>
      [actual, estimate, target].flatMap((cell) => (cell === undefined ? [] : mentionsOf(cell))),
    );
    for (const { report, figure } of [...told, ...undated]) {
      const id = Number(report.id);
      figures.set(id, (figures.get(id) ?? new Set()).add(figure.id));
    }
  }
  return figures;
}

/** Rows of a table as something to export: all figures that they are told by, with their sentences. */
export function scopeOfSeries(all: readonly Series[], name: string): ExportScope {
  const series = new Set(all);
  return {
    id: 'rows',
    label: t('exportRows', series.size),
    name,
    source: () => {
      const figures = figuresOfSeries(series);
      return librarySource(library(), [...figures.keys()], figures);
    },
  };
}
