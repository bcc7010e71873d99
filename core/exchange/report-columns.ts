import { type CapturedReport, correctedFigures } from '../compare/report';
import type { Column } from './column';
import { COPY_WORDS, REPORT_KIND_WORDS } from './words';

const text = (given: string | null | undefined): string | null => given || null;

/** A day as ISO has it; what a page gives otherwise is no date. */
const day = (given: string | null): string | null =>
  given !== null && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null;

/** The report that a figure stands in: where it comes from. A table of figures repeats them beside each figure. */
export const SOURCE_COLUMNS: readonly Column<CapturedReport>[] = [
  {
    name: 'report_title',
    type: 'string',
    head: { zh: '报告标题', en: 'Report title' },
    about: { zh: '网页上的标题', en: 'The title on the page' },
    read: ({ recognition }) => text(recognition.title),
  },
  {
    name: 'report_kind',
    type: 'string',
    head: { zh: '报告类型', en: 'Report kind' },
    about: { zh: '按标题、开头和内容识别', en: 'Recognised by title, opening and content' },
    words: REPORT_KIND_WORDS,
    required: true,
    read: ({ recognition }) => recognition.kind,
  },
  {
    name: 'place',
    type: 'string',
    head: { zh: '报告地区', en: 'Report place' },
    about: { zh: '报告所属行政区的全称', en: 'Full name of the division that the report is of' },
    read: ({ recognition }) => text(recognition.place?.name),
  },
  {
    name: 'place_code',
    type: 'string',
    head: { zh: '地区代码', en: 'Place code' },
    about: { zh: '六位行政区划代码（GB/T 2260）', en: 'Six digits of GB/T 2260' },
    read: ({ recognition }) => text(recognition.place?.code),
  },
  {
    name: 'report_year',
    type: 'integer',
    head: { zh: '报告年份', en: 'Report year' },
    about: {
      zh: '工作报告为作报告的年份；不能确定时为空',
      en: 'Of a work report the year it is delivered in; empty where open',
    },
    read: ({ recognition }) => recognition.year,
  },
  {
    name: 'delivered_on',
    type: 'date',
    head: { zh: '报告日期', en: 'Delivered on' },
    about: { zh: '正文所写的报告日期', en: 'The day of delivery that the text names' },
    read: ({ recognition }) => day(recognition.deliveredOn),
  },
  {
    name: 'published_on',
    type: 'date',
    head: { zh: '发布日期', en: 'Published on' },
    about: { zh: '网页所写的发布日期', en: 'The day of publication that the page names' },
    read: ({ recognition }) => day(recognition.publishedOn),
  },
  {
    name: 'copy',
    type: 'string',
    head: { zh: '原载或转载', en: 'Copy' },
    about: { zh: '由政府网站发布，还是他处转载', en: 'Published by the government itself, or reposted' },
    words: COPY_WORDS,
    required: true,
    read: ({ recognition }) => recognition.copy,
  },
  {
    name: 'url',
    type: 'string',
    head: { zh: '网址', en: 'Address' },
    about: { zh: '收录时的网址', en: 'The address that it was captured from' },
    read: ({ url }) => text(url),
  },
  {
    name: 'captured_at',
    type: 'datetime',
    head: { zh: '收录时间', en: 'Captured at' },
    about: { zh: '收录的时刻（世界协调时）', en: 'The time of capture (UTC)' },
    required: true,
    read: ({ capturedAt }) => capturedAt,
  },
  {
    name: 'parser_version',
    type: 'string',
    head: { zh: '程序版本', en: 'Program version' },
    about: { zh: '读出数字的程序版本', en: 'Version of the program that read the figures' },
    read: ({ parserVersion }) => text(parserVersion),
  },
  {
    name: 'publisher',
    type: 'string',
    head: { zh: '发布机构', en: 'Publisher' },
    about: { zh: '网页所写的发布机构', en: 'The publisher that the page names' },
    read: ({ recognition }) => text(recognition.publisher),
  },
  {
    name: 'report_id',
    type: 'string',
    head: { zh: '报告编号', en: 'Report id' },
    about: { zh: '本文件中的报告编号', en: 'Number of the report in this file' },
    required: true,
    read: ({ id }) => id,
  },
];

/** One row a report: what the figures come from. */
export const REPORT_COLUMNS: readonly Column<CapturedReport>[] = [
  ...SOURCE_COLUMNS,
  {
    name: 'reviews',
    type: 'string',
    head: { zh: '回顾时期', en: 'Looks back on' },
    about: { zh: '报告回顾的时期', en: 'The period that it looks back on' },
    read: ({ recognition }) => recognition.reviews,
  },
  {
    name: 'plans',
    type: 'string',
    head: { zh: '安排时期', en: 'Plans for' },
    about: { zh: '报告安排的时期', en: 'The period that it plans' },
    read: ({ recognition }) => recognition.plans,
  },
  {
    name: 'confidence',
    type: 'number',
    head: { zh: '识别把握', en: 'Confidence' },
    about: { zh: '报告类型识别的把握，0 到 1', en: 'Of the recognition of its kind, 0 to 1' },
    required: true,
    read: ({ recognition }) => recognition.confidence,
  },
  {
    name: 'figures',
    type: 'integer',
    head: { zh: '数字个数', en: 'Figures' },
    about: { zh: '更正之后的数字个数', en: 'Number of figures, corrections put in' },
    required: true,
    read: (report) => correctedFigures(report).length,
  },
];
