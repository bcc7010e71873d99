import { plainNumber } from '../compare/arithmetic';
import type { CapturedReport } from '../compare/report';
import type { Figure } from '../figures/figure';
import { readerEdits } from '../indicators/edits';
import { entryOfKey } from '../indicators/key';
import { registryName } from '../indicators/key-name';
import type { Column } from './column';
import { SOURCE_COLUMNS } from './report-columns';
import type { Told } from './told';
import { BOUND_WORDS, KIND_WORDS, STATUS_WORDS } from './words';

const text = (given: string | null | undefined): string | null => given || null;

/** What the indicator is called in every report: by the reader, else by the registry, else by the text. */
function nameOf({ indicatorEdits }: CapturedReport, { indicator: { key, name } }: Figure): string {
  return readerEdits(indicatorEdits).nameOf(key) ?? registryName(key) ?? name;
}

/** What the program itself had read, where the reader put it right: `40 座`. */
function programValue({ corrected, said }: Told): string | null {
  if (!corrected || said === null) return null;
  const ends = Array.isArray(said.value) ? said.value : [said.value];
  return `${ends.map(plainNumber).join('—')} ${said.unit}`.trim();
}

/** Which rule decided each field, the fields in the order they were decided: `period: section-year; status: done-verb`. */
const rulesOf = ({ figure: { trace } }: Told): string | null =>
  text(trace.map(({ field, rule }) => `${field}: ${rule}`).join('; '));

const FIGURE: readonly Column<Told>[] = [
  {
    name: 'indicator',
    type: 'string',
    head: { zh: '指标（原文）', en: 'Indicator as written' },
    about: { zh: '原文的说法', en: "The text's own words" },
    read: ({ figure }) => text(figure.indicator.name),
  },
  {
    name: 'indicator_key',
    type: 'string',
    head: { zh: '指标代码', en: 'Indicator key' },
    about: { zh: '同一指标在各报告中代码相同', en: 'The same for the same thing in every report' },
    required: true,
    read: ({ figure }) => figure.indicator.key,
  },
  {
    name: 'indicator_name',
    type: 'string',
    head: { zh: '指标', en: 'Indicator' },
    about: {
      zh: '统一名称，未收入指标表的用原文',
      en: 'One name for all reports; the text’s own words where none is known',
    },
    read: ({ report, figure }) => text(nameOf(report, figure)),
  },
  {
    name: 'indicator_en',
    type: 'string',
    head: { zh: '指标英文名', en: 'Indicator in English' },
    about: { zh: '指标表中的英文名', en: "The registry's English name" },
    read: ({ figure }) => text(entryOfKey(figure.indicator.key)?.en),
  },
  {
    name: 'value',
    type: 'number',
    head: { zh: '数值', en: 'Value' },
    about: {
      zh: '按单位列的单位；区间为下限；减少为负',
      en: 'In the unit of its row; of a range the lower end; a decrease is negative',
    },
    required: true,
    read: ({ low }) => low,
  },
  {
    name: 'value_high',
    type: 'number',
    head: { zh: '数值上限', en: 'Upper value' },
    about: { zh: '区间的上限', en: 'The upper end of a range' },
    read: ({ high }) => high,
  },
  {
    name: 'unit',
    type: 'string',
    head: { zh: '单位', en: 'Unit' },
    about: {
      zh: '位次为“位”，指数为空；英文表用英文单位，只计数的为空',
      en: '位 for a rank; empty for an index. In an English table in English words, and empty for what is only counted',
    },
    read: ({ unit }) => text(unit),
  },
  {
    name: 'kind',
    type: 'string',
    head: { zh: '类别', en: 'Kind' },
    about: { zh: '数值、增速、增减量还是位次', en: 'Level, growth rate, change or rank' },
    words: KIND_WORDS,
    required: true,
    read: ({ figure }) => figure.kind,
  },
  {
    name: 'bound',
    type: 'string',
    head: { zh: '界限', en: 'Bound' },
    about: { zh: '确数、约数、不低于、不高于或区间', en: 'Exact, about, at least, at most or a range' },
    words: BOUND_WORDS,
    required: true,
    read: ({ figure }) => figure.bound,
  },
  {
    name: 'period',
    type: 'string',
    head: { zh: '时期', en: 'Period' },
    about: { zh: '2023、2016/2020、2024-07 或 2023-01/2023-09', en: '2023, 2016/2020, 2024-07 or 2023-01/2023-09' },
    read: ({ figure }) => figure.period,
  },
  {
    name: 'status',
    type: 'string',
    head: { zh: '状态', en: 'Status' },
    about: { zh: '实际、预计还是目标', en: 'Done, estimated or planned' },
    words: STATUS_WORDS,
    required: true,
    read: ({ figure }) => figure.status,
  },
  {
    name: 'base',
    type: 'string',
    head: { zh: '对比基准', en: 'Against' },
    about: { zh: '增速和增减量与什么相比', en: 'What growth and change are measured against' },
    read: ({ figure }) => text(figure.base),
  },
  {
    name: 'figure_place',
    type: 'string',
    head: { zh: '数字的地区', en: 'Place of the figure' },
    about: { zh: '与报告地区不同时才填', en: "Only where it is not the report's own" },
    read: ({ figure }) => text(figure.place),
  },
  {
    name: 'figure_owner',
    type: 'string',
    head: { zh: '所属主体', en: 'Owner' },
    about: {
      zh: '只属于园区、企业等时填，原文的说法',
      en: 'The zone, park, branch or firm that it is of, in the text’s words',
    },
    read: ({ figure }) => text(figure.of),
  },
  {
    name: 'text',
    type: 'string',
    head: { zh: '原文数字', en: 'As written' },
    about: { zh: '网页上的写法', en: 'The mention as the page writes it' },
    // Whatever the reader made of it
    read: ({ figure, said }) => text((said ?? figure).text),
  },
  {
    name: 'section',
    type: 'string',
    head: { zh: '所在标题', en: 'Section' },
    about: { zh: '所在的各级标题，由外到内', en: 'The headings it stands under, outermost first' },
    read: ({ figure }) => text(figure.section.join(' › ')),
  },
  {
    name: 'sentence',
    type: 'string',
    head: { zh: '原句', en: 'Sentence' },
    about: { zh: '数字所在的句子', en: 'The sentence that it stands in' },
    read: ({ sentence }) => text(sentence),
  },
  {
    name: 'confidence',
    type: 'number',
    head: { zh: '把握', en: 'Confidence' },
    about: { zh: '0 到 1；读者看过的为 1', en: '0 to 1; 1 where the reader has looked at it' },
    required: true,
    read: ({ figure }) => figure.confidence,
  },
  {
    name: 'corrected',
    type: 'boolean',
    head: { zh: '读者更正', en: 'Corrected' },
    about: { zh: '是否由读者更正或补充', en: 'Whether the reader put it right or added it' },
    required: true,
    read: ({ corrected }) => corrected,
  },
];

const ORIGIN: readonly Column<Told>[] = [
  {
    name: 'figure_id',
    type: 'string',
    head: { zh: '数字编号', en: 'Figure id' },
    about: { zh: '在该报告中的编号', en: 'Its number within its report' },
    required: true,
    read: ({ figure }) => figure.id,
  },
  {
    name: 'start',
    type: 'integer',
    head: { zh: '起始位置', en: 'Start' },
    about: { zh: '在报告文本中的起始位置（UTF-16）', en: "UTF-16 offset in the report's text" },
    required: true,
    read: ({ figure }) => figure.start,
  },
  {
    name: 'end',
    type: 'integer',
    head: { zh: '结束位置', en: 'End' },
    about: { zh: '在报告文本中的结束位置（UTF-16）', en: "UTF-16 offset in the report's text" },
    required: true,
    read: ({ figure }) => figure.end,
  },
  {
    name: 'among',
    type: 'string',
    head: { zh: '排名范围', en: 'Ranked among' },
    about: { zh: '位次是在哪里排的', en: 'Of a rank, among whom it is held' },
    read: ({ figure }) => text(figure.among),
  },
  {
    name: 'whole',
    type: 'string',
    head: { zh: '所属总数', en: 'Part of' },
    about: { zh: '是哪个数字的一部分（数字编号）', en: 'Id of the figure that it is told as a part of' },
    read: ({ figure }) => text(figure.whole),
  },
  {
    name: 'program_value',
    type: 'string',
    head: { zh: '程序原读数', en: "Program's reading" },
    about: { zh: '读者更正之前程序读出的数值和单位', en: 'What the program had read before the reader put it right' },
    read: programValue,
  },
  {
    name: 'rules',
    type: 'string',
    head: { zh: '判定规则', en: 'Rules' },
    about: { zh: '各字段由哪条规则判定', en: 'Which rule decided each field' },
    read: rulesOf,
  },
];

const SOURCE: readonly Column<Told>[] = SOURCE_COLUMNS.map(({ read, ...column }) => ({
  ...column,
  read: ({ report }: Told) => read(report),
}));

/** One row a figure. The reader's corrections are in the values; `corrected` says where. Keys are those after merges and splits. */
export const FIGURE_COLUMNS: readonly Column<Told>[] = [...FIGURE, ...SOURCE, ...ORIGIN];

const BRIEF = new Set([
  ...['place', 'report_year', 'indicator_name', 'value', 'value_high', 'unit', 'bound', 'period', 'status', 'base'],
  ...['figure_place', 'figure_owner', 'text', 'sentence', 'report_title', 'url'],
]);

/** What a table to be read or pasted has of them, with where each figure comes from. */
export const BRIEF_COLUMNS: readonly Column<Told>[] = FIGURE_COLUMNS.filter(({ name }) => BRIEF.has(name));
