import type { Finding } from '../../compare/finding';
import type { Observation } from '../../compare/observation';
import type { PromiseResult } from '../../compare/promises';
import type { Series } from '../../compare/series';
import type { Cell, Column } from '../../exchange/column';
import type { ParquetShape } from '../../exchange/parquet-table';
import { SCHEMA_VERSION } from './columns';

/** A finding with the series that it is of. */
export interface FoundInSeries {
  finding: Finding;
  series: Series;
}

type Reader<Own> = (own: Own) => Cell;

const column = <Own>(
  name: string,
  type: Column<Own>['type'],
  [zh, en]: readonly [string, string],
  about: Column<Own>['about'],
  read: Reader<Own>,
): Column<Own> => ({ name, type, head: { zh, en }, about, read });

const low = ({ value }: Observation): number => (Array.isArray(value) ? value[0] : value);
const high = ({ value }: Observation): number | null => (Array.isArray(value) ? value[1] : null);

/** Of which series a row is. */
const seriesColumns = <Own>(of: (own: Own) => Series): Column<Own>[] => [
  column(
    'place_code',
    'string',
    ['地区代码', 'Place code'],
    { zh: '序列地区的代码', en: 'Code of the place of the series' },
    (own) => of(own).identity.place.code,
  ),
  column(
    'place',
    'string',
    ['地区', 'Place'],
    { zh: '序列的地区', en: 'The place of the series' },
    (own) => of(own).identity.place.name || null,
  ),
  column(
    'series_key',
    'string',
    ['序列代码', 'Series key'],
    { zh: '同数字表', en: 'As in the table of figures' },
    (own) => of(own).key,
  ),
  column(
    'series_indicator',
    'string',
    ['序列指标', 'Series indicator'],
    { zh: '同数字表', en: 'As in the table of figures' },
    (own) => of(own).identity.indicator,
  ),
  column(
    'indicator',
    'string',
    ['指标', 'Indicator'],
    { zh: '统一名称，否则用原文', en: 'One name for all reports; the text’s own words where none is known' },
    (own) => of(own).name,
  ),
  column(
    'series_kind',
    'string',
    ['类别', 'Kind'],
    { zh: '同数字表', en: 'As in the table of figures' },
    (own) => of(own).identity.kind,
  ),
  column(
    'series_unit',
    'string',
    ['单位', 'Unit'],
    { zh: '同数字表', en: 'As in the table of figures' },
    (own) => of(own).identity.unit || null,
  ),
];

/** One side of a promise. */
const sideColumns = (
  side: 'target' | 'result',
  [zh, en]: readonly [string, string],
  of: (promise: PromiseResult) => Observation | null,
): Column<PromiseResult>[] => {
  const told = (
    name: string,
    type: Column<PromiseResult>['type'],
    words: readonly [string, string],
    read: (one: Observation) => Cell,
  ) =>
    column<PromiseResult>(
      name === '' ? side : `${side}_${name}`,
      type,
      [`${zh}${words[0]}`, `${en}${words[1]}`],
      { zh: `${zh}${words[0] || '数值'}`, en: `${en}${words[1] || ', in the unit of the row'}` },
      (promise) => {
        const one = of(promise);
        return one === null ? null : read(one);
      },
    );
  return [
    told('', 'number', ['', ''], low),
    told('high', 'number', ['上限', ': upper end'], high),
    told('bound', 'string', ['界限', ': bound'], ({ figure }) => figure.bound),
    told('status', 'string', ['状态', ': status'], ({ figure }) => figure.status),
    told('text', 'string', ['原文', ': as written'], ({ figure }) => figure.text || null),
    told('report_id', 'string', ['报告', ': report'], ({ report }) => report.id),
    told('start', 'integer', ['位置', ': offset'], ({ figure }) => figure.start),
  ];
};

const PROMISES: readonly Column<PromiseResult>[] = [
  ...seriesColumns<PromiseResult>(({ series }) => series),
  column(
    'period',
    'string',
    ['时期', 'Period'],
    { zh: '目标的时期', en: 'The time of target and result alike' },
    ({ period }) => period,
  ),
  column(
    'outcome',
    'string',
    ['结果', 'Outcome'],
    {
      zh: '目标是否实现；不能判定的为 unclear、unsure、not-reported 或 pending',
      en: 'What became of it; `unclear`, `unsure`, `not-reported` or `pending` where there is no verdict',
    },
    ({ outcome }) => outcome,
  ),
  column(
    'refusal',
    'string',
    ['不判定的原因', 'Why not'],
    { zh: '有结果而不判定的原因', en: 'Why there is no verdict though there is a result' },
    ({ refusal }) => refusal?.because ?? null,
  ),
  ...sideColumns('target', ['目标', 'Target'], ({ target }) => target),
  ...sideColumns('result', ['结果', 'Result'], ({ result }) => result),
  column(
    'changed',
    'integer',
    ['改过的目标', 'Changed'],
    { zh: '其他报告所说的不同目标个数', en: 'How many other targets other reports told for the same time' },
    ({ changed }) => changed.length,
  ),
];

const FINDINGS: readonly Column<FoundInSeries>[] = [
  ...seriesColumns<FoundInSeries>(({ series }) => series),
  column(
    'period',
    'string',
    ['时期', 'Period'],
    { zh: '所涉时期', en: 'The time that it is about' },
    ({ finding }) => finding.period || null,
  ),
  column(
    'finding',
    'string',
    ['核对', 'Check'],
    { zh: '核对规则', en: 'The check that saw it' },
    ({ finding }) => finding.check,
  ),
  column(
    'severity',
    'string',
    ['程度', 'Severity'],
    {
      zh: '改动、存疑、说明或须先核对原句',
      en: '`altered`, `doubt`, `note`, or `reading` where the sentences must be checked first',
    },
    ({ finding }) => finding.severity,
  ),
  column(
    'told',
    'string',
    ['依据', 'Told'],
    {
      zh: '依据的数字：报告、位置、原文（JSON）',
      en: 'What it rests on, as JSON: report, offset, value and words of each',
    },
    ({ finding }) =>
      JSON.stringify(
        finding.observations.map(({ report, figure, value }) => ({
          report_id: report.id,
          start: figure.start,
          value,
          text: figure.text,
        })),
      ),
  ),
  column(
    'values',
    'string',
    ['数值', 'Values'],
    { zh: '核对所算的数（JSON）', en: 'What the check computed, as JSON' },
    ({ finding }) => JSON.stringify(finding.values),
  ),
];

const about = { baoshu_archive_schema: String(SCHEMA_VERSION) };

/** The tables that comparing all reports of an archive gives. */
export const COMPARED_TABLES = {
  promises: { name: 'promises', columns: PROMISES, about } as ParquetShape<PromiseResult>,
  findings: { name: 'findings', columns: FINDINGS, about } as ParquetShape<FoundInSeries>,
};
