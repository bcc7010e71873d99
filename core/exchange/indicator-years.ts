import { plainNumber, scaled } from '../compare/arithmetic';
import { isContradicted, type SeriesCell } from '../compare/cell';
import type { ScalePower } from '../compare/row-scale';
import { buildSeries, type Series } from '../compare/series';
import type { Bound, Status } from '../figures/figure';
import { englishName } from '../indicators/english-name';
import { registryName } from '../indicators/key-name';
import { registryRank } from '../indicators/rank';
import type { Cell, ColumnType } from './column';
import type { ExportLanguage, ExportOptions } from './format';
import type { ExportSource } from './source';
import { unitIn } from './told';
import { KIND_WORDS, STATUS_WORDS } from './words';

/** Heads of the columns before the years and of the one behind them. */
const HEADS: readonly [name: string, zh: string, en: string][] = [
  ['place', '地区', 'Place'],
  ['place_code', '地区代码', 'Place code'],
  ['indicator_name', '指标', 'Indicator'],
  ['indicator_key', '指标代码', 'Indicator key'],
  ['figure_owner', '所属主体', 'Owner'],
  ['kind', '类别', 'Kind'],
  ['base', '对比基准', 'Against'],
  ['unit', '单位', 'Unit'],
  ['status', '状态', 'Status'],
];
const DISPUTED = ['disputed_years', '说法不一的年份', 'Years told differently'] as const;

export interface YearColumn {
  head: string;
  type: ColumnType;
}

const headOf = ([name, zh, en]: readonly [string, string, string], language: ExportLanguage): string =>
  language === 'codes' ? name : language === 'zh' ? zh : en;

/** The columns of the table of indicators by years. `years` in order. */
export function yearColumns(years: readonly number[], language: ExportLanguage): YearColumn[] {
  return [
    ...HEADS.map((head): YearColumn => ({ head: headOf(head, language), type: 'string' })),
    ...years.map((year): YearColumn => ({ head: String(year), type: 'number' })),
    { head: headOf(DISPUTED, language), type: 'string' },
  ];
}

const MARK: Record<Bound, [zh: string, other: string]> = {
  exact: ['', ''],
  about: ['约', '~'],
  min: ['≥', '≥'],
  max: ['≤', '≤'],
  range: ['', ''],
};

/** What a year's cell shows: an exact number as a number; what is only bounded as text, that no sum takes it for exact. */
function cellOf({ preferred: { value, figure } }: SeriesCell, power: ScalePower, language: ExportLanguage): Cell {
  const ends = (Array.isArray(value) ? value : [value]).map((one) => scaled(one, -power));
  if (ends.length === 1 && figure.bound === 'exact') return ends[0]!;
  const [chinese, other] = MARK[figure.bound];
  return `${language === 'zh' ? chinese : other}${ends.map(plainNumber).join(language === 'zh' ? '—' : '–')}`;
}

const STATUSES: readonly Status[] = ['actual', 'estimate', 'target'];

const inOrder = (a: Series, b: Series): number =>
  a.identity.place.code.localeCompare(b.identity.place.code) ||
  registryRank(a.identity.indicator) - registryRank(b.identity.indicator);

function nameIn({ name, renamed, identity }: Series, language: ExportLanguage): string {
  if (language !== 'en' || renamed) return name;
  return registryName(identity.indicator, 'en') ?? englishName(name) ?? name;
}

/** A row a status of a series that is told of whole years; parts of years and spans stand among the figures alone. */
function* seriesRows(series: Series, years: readonly number[], options: ExportOptions): Generator<Cell[]> {
  const { language } = options;
  const { identity, points } = series;
  if (identity.periodKind !== 'year') return;
  const { unit, power } = unitIn(identity, options);
  const worded = (words: typeof KIND_WORDS, code: string) => (language === 'codes' ? code : words[code]![language]);
  for (const status of STATUSES) {
    const told = new Map(
      points.flatMap((point) => (point[status] ? [[Number(point.period), point[status]] as const] : [])),
    );
    if (told.size === 0) continue;
    const disputed = [...told].filter(([, cell]) => isContradicted(cell)).map(([year]) => year);
    yield [
      identity.place.name || null,
      /^\d{6}$/.test(identity.place.code) ? identity.place.code : null,
      nameIn(series, language),
      identity.indicator,
      identity.of,
      worded(KIND_WORDS, identity.kind),
      identity.base,
      unit || null,
      worded(STATUS_WORDS, status),
      ...years.map((year) => {
        const cell = told.get(year);
        return cell === undefined ? null : cellOf(cell, power, language);
      }),
      disputed.length === 0 ? null : disputed.join(', '),
    ];
  }
}

/** The rows of the table of indicators by years, those of one place at once. */
export async function* yearRows(
  source: ExportSource,
  years: readonly number[],
  options: ExportOptions,
): AsyncGenerator<Cell[][]> {
  for await (const reports of source.places()) {
    const series = buildSeries(reports).sort(inOrder);
    yield series.flatMap((one) => [...seriesRows(one, years, options)]);
  }
}
