import { isGrowingStock } from '../../compare/added';
import { isSureObservation, type Observation } from '../../compare/observation';
import { plainPeriod } from '../../compare/period-kind';
import { placeOf } from '../../compare/place';
import { reportIdentity } from '../../compare/report-identity';
import { roundingHalf, saidOf } from '../../compare/rounding';
import { type SeriesIdentity, seriesIdentity, seriesKey } from '../../compare/series';
import type { Cell, Column } from '../../exchange/column';
import { entryOfKey } from '../../indicators/key';

/** What a row's own series says; null where the figure opens none. */
const ofSeries =
  (read: (identity: SeriesIdentity) => Cell) =>
  (observation: Observation): Cell => {
    const identity = seriesIdentity(observation);
    return identity === null ? null : read(identity);
  };

const ends = ({ value }: Observation): readonly [number, number | null] =>
  Array.isArray(value) ? value : [value, null];

/** An end of a range that has none is empty. */
const finite = (bound: number): Cell => (Number.isFinite(bound) ? bound : null);

/**
 * What decides with which others a figure is held together, and which of them leads: a question in SQL that groups and orders by these
 * gives what the library gives.
 */
export const SERIES_COLUMNS: readonly Column<Observation>[] = [
  {
    name: 'series_key',
    type: 'string',
    head: { zh: '序列代码', en: 'Series key' },
    about: {
      zh: '可比的数字代码相同；不入序列的为空',
      en: 'The same for all that is held against each other: indicator, place or owner, unit, kind and base, kind of period; empty for what stands in no series',
    },
    read: ofSeries(seriesKey),
  },
  {
    name: 'series_indicator',
    type: 'string',
    head: { zh: '序列指标', en: 'Series indicator' },
    about: {
      zh: '序列的指标代码',
      en: 'Key of the indicator of the series: a growth rate that is told as a level has that of what grew',
    },
    read: ofSeries(({ indicator }) => indicator),
  },
  {
    name: 'series_place',
    type: 'string',
    head: { zh: '序列地区', en: 'Series place' },
    about: {
      zh: '数字所属的地区',
      en: 'The place that the figure holds for, be it the report’s or the one that it names',
    },
    read: ({ report, figure }) => placeOf(report, figure).name || null,
  },
  {
    name: 'series_place_code',
    type: 'string',
    head: { zh: '序列地区代码', en: 'Series place code' },
    about: { zh: '数字所属地区的代码', en: 'Its code; a name where no division has it' },
    required: true,
    read: ({ report, figure }) => placeOf(report, figure).code,
  },
  {
    name: 'series_kind',
    type: 'string',
    head: { zh: '序列类别', en: 'Series kind' },
    about: { zh: '序列的类别', en: 'Level, growth, change or rank' },
    read: ofSeries(({ kind }) => kind),
  },
  {
    name: 'series_base',
    type: 'string',
    head: { zh: '序列对比基准', en: 'Series base' },
    about: { zh: '与上年相比的为空', en: 'What it is measured against; empty where that is the year before' },
    read: ofSeries(({ base }) => base),
  },
  {
    name: 'series_period',
    type: 'string',
    head: { zh: '序列时期', en: 'Series period' },
    about: { zh: '统一写法的时期', en: 'The period in its one spelling: 2023 of 2023-01/2023-12' },
    read: ({ figure }) => (figure.period === null ? null : plainPeriod(figure.period)),
  },
  {
    name: 'series_value',
    type: 'number',
    head: { zh: '序列数值', en: 'Series value' },
    about: { zh: '按序列单位', en: 'In the unit of the series; of a range the lower end' },
    required: true,
    read: (observation) => ends(observation)[0],
  },
  {
    name: 'series_value_high',
    type: 'number',
    head: { zh: '序列数值上限', en: 'Series upper value' },
    about: { zh: '区间的上限', en: 'The upper end of a range' },
    read: (observation) => ends(observation)[1],
  },
  {
    name: 'series_unit',
    type: 'string',
    head: { zh: '序列单位', en: 'Series unit' },
    about: { zh: '同类单位的基本单位', en: 'The base unit of its family: 平方米 for 公顷' },
    read: (observation) => seriesIdentity(observation)?.unit || observation.unit || null,
  },
  {
    name: 'report_key',
    type: 'string',
    head: { zh: '同一报告代码', en: 'Key of the report' },
    about: {
      zh: '同一报告的各份相同；不能确定的为空',
      en: 'The same for all copies of one report; empty where it is its own or not known',
    },
    read: ({ report }) => (report.recognition.kind === 'news-account' ? null : reportIdentity(report)),
  },
  {
    name: 'sure',
    type: 'boolean',
    head: { zh: '可靠', en: 'Sure' },
    about: { zh: '把握足以相互比较', en: 'Whether it may be held against others' },
    required: true,
    read: isSureObservation,
  },
  {
    name: 'stock',
    type: 'boolean',
    head: { zh: '存量', en: 'Stock' },
    about: {
      zh: '存量：同一报告有几个数时取最大',
      en: 'Whether it is a level of what stands at a moment: of several that one report tells the largest leads',
    },
    required: true,
    read: ({ figure }) => figure.kind === 'level' && entryOfKey(figure.indicator.key)?.nature === 'stock',
  },
  {
    name: 'grows',
    type: 'boolean',
    head: { zh: '渐增', en: 'Grows' },
    about: {
      zh: '渐增的存量：不及一半的为其中一部分',
      en: 'Whether it is a stock that grows: less than half of it is some of it and contradicts nothing',
    },
    required: true,
    read: isGrowingStock,
  },
  {
    name: 'told_least',
    type: 'number',
    head: { zh: '最少', en: 'Least' },
    about: { zh: '按其界限最少为几', en: 'The least that the number can be by its bound; empty where nothing says' },
    read: (observation) => finite(saidOf(observation)[0]),
  },
  {
    name: 'told_most',
    type: 'number',
    head: { zh: '最多', en: 'Most' },
    about: { zh: '按其界限最多为几', en: 'The most that it can be by its bound; empty where nothing says' },
    read: (observation) => finite(saidOf(observation)[1]),
  },
  {
    name: 'told_half',
    type: 'number',
    head: { zh: '舍入', en: 'Rounding' },
    about: { zh: '末位数字的一半', en: 'Half a step of the last digit that is written' },
    required: true,
    read: roundingHalf,
  },
];
