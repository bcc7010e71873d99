import type { CapturedReport } from '../../../core/compare/report';
import type { ReportKind } from '../../../core/recognise/recognition';
import { unitWords } from '../../../core/units/unit-words';
import { measureName, nameLanguage } from '../../shared/words/format/indicator-name';
import { kindName } from '../../shared/words/format/report-words';
import { localPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';
import { type ChartLine, type ChartLines, yearsOf } from './chart-lines';
import type { ChartMode } from './chart-modes';

/** What stands around a chart, in the page and in the file that is saved. */
export interface ChartWords {
  /** The indicators. */
  title: string;
  /** The places, or that there are several. */
  place: string;
  /** Unit and years. */
  subtitle: string;
  /** The reports that tell what is drawn. */
  source: string;
}

/** More places or indicators than these are counted, not named. */
const MOST_NAMED = 3;

function listed(names: readonly string[]): string {
  const once = [...new Set(names)];
  return once.length > MOST_NAMED
    ? t('chartAndMore', once.slice(0, MOST_NAMED).join(t('listSeparator')), once.length)
    : once.join(t('listSeparator'));
}

/** Years as runs: `2014—2016、2018`. */
function yearRuns(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const dash = nameLanguage() === 'en' ? '–' : '—';
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`)).join(t('listSeparator'));
}

/** The reports that tell the points drawn, by kind, with the years that they are of. */
export function sourceWords(lines: readonly ChartLine[]): string {
  const byKind = new Map<ReportKind, Set<CapturedReport>>();
  for (const { report } of lines.flatMap(({ points }) => points)) {
    const { kind } = report.recognition;
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(report));
  }
  const told = [...byKind].map(([kind, some]) => {
    const years = [...some].flatMap(({ recognition: { year } }) => year ?? []);
    return years.length === 0 ? kindName(kind) : t('chartSourceOf', yearRuns(years), kindName(kind));
  });
  return t('chartSource', told.join(t('listSeparator')));
}

/** The words around a chart of a mode. */
export function chartWords(
  mode: ChartMode,
  { scale }: ChartLines,
  lines: readonly ChartLine[],
  base: number | null,
): ChartWords {
  const years = yearsOf(lines);
  const unit = mode.kind === 'rank' ? t('chartRank') : unitWords(scale.unit, scale.power, nameLanguage());
  const what = base === null ? unit : t('chartIndexOf', base);
  const told = mode.panel.map((series) => measureName(series));
  const kind = mode.kind === 'level' || mode.kind === 'index' ? '' : mode.label;
  return {
    title: [listed(told), kind].filter((word) => word !== '').join(nameLanguage() === 'en' ? ', ' : ' '),
    place: listed(mode.panel.map(({ identity }) => localPlaceName(identity.place.code))),
    subtitle: [what, years === null ? '' : years[0] === years[1] ? t('yearValue', years[0]) : t('yearSpan', ...years)]
      .filter((word) => word !== '')
      .join(t('clauseSeparator')),
    source: sourceWords(lines),
  };
}
