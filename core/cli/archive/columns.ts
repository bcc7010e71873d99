import type { Observation } from '../../compare/observation';
import type { CapturedReport } from '../../compare/report';
import type { Document } from '../../document/document';
import type { Column } from '../../exchange/column';
import { FIGURE_COLUMNS } from '../../exchange/figure-columns';
import type { ParquetShape } from '../../exchange/parquet-table';
import { REPORT_COLUMNS } from '../../exchange/report-columns';
import type { Told } from '../../exchange/told';
import type { Part } from '../../outline/part';
import { sha256Of } from '../inputs';
import { SERIES_COLUMNS } from './series-columns';

/** Version of the tables: another one where a column has gone, come, or means something else. */
export const SCHEMA_VERSION = 2;

/** A document as the archive's tables tell of it. */
export interface ArchivedReport {
  report: CapturedReport;
  /** SHA-256 of the file that it stands in. */
  sha256: string;
  /** What to know of its file, a sentence each. */
  notices: readonly string[];
}

/** A figure of it, as a table tells it and as it is held against others. */
export interface ArchivedFigure extends ArchivedReport {
  told: Told;
  observation: Observation;
}

/** A part of it, by its number in the order of the text. */
export interface ArchivedPart extends ArchivedReport {
  part: Part;
  number: number;
}

/** Its text. */
export interface ArchivedText extends ArchivedReport {
  document: Document;
}

const text = (given: string | null | undefined): string | null => given || null;

/** What is called or told otherwise than in an export. */
const OTHERWISE: Record<string, { name?: string; about?: Column<never>['about'] }> = {
  // The folders' `kind=` is the report's, and readers of such folders would take that for it
  kind: { name: 'figure_kind' },
  report_id: {
    about: {
      zh: '从文档文件夹起的路径，压缩包内的再接包内路径',
      en: "Path of the document from the documents' folder, with its way inside a ZIP behind it",
    },
  },
};

/**
 * Columns of an exported table as the archive has them. The time of capture is left out: a file's date differs from machine to machine.
 */
const adopted = <Own, Given>(columns: readonly Column<Given>[], given: (own: Own) => Given): Column<Own>[] =>
  columns
    .filter(({ name }) => name !== 'captured_at')
    .map(({ read, ...column }) => ({ ...column, ...OTHERWISE[column.name], read: (own: Own) => read(given(own)) }));

const FILE_HASH: Column<ArchivedReport> = {
  name: 'file_sha256',
  type: 'string',
  head: { zh: '文件校验值', en: 'File hash' },
  about: { zh: '所在文件的 SHA-256', en: 'SHA-256 of the file that the report stands in' },
  required: true,
  read: ({ sha256 }) => sha256,
};

/** What says of which report a row is, in every table. */
const REPORT_KEY = new Set(['report_id', 'parser_version', 'place_code', 'report_year']);

const FIGURES: readonly Column<ArchivedFigure>[] = [
  ...adopted(FIGURE_COLUMNS, ({ told }: ArchivedFigure) => told),
  FILE_HASH,
  ...SERIES_COLUMNS.map(({ read, ...column }) => ({ ...column, read: (own: ArchivedFigure) => read(own.observation) })),
];

const REPORTS: readonly Column<ArchivedReport>[] = [
  ...adopted(REPORT_COLUMNS, ({ report }: ArchivedReport) => report),
  FILE_HASH,
  {
    name: 'warnings',
    type: 'string',
    head: { zh: '存疑', en: 'Warnings' },
    about: { zh: '识别中存疑之处的代码', en: 'Codes of what is not sure of the recognition' },
    read: ({ report }) => text(report.recognition.warnings.map(({ code }) => code).join('; ')),
  },
  {
    name: 'notices',
    type: 'string',
    head: { zh: '文件说明', en: 'Notices' },
    about: { zh: '文件中未读到的内容', en: 'What of its file was not read: pages that are pictures, hidden sheets' },
    read: ({ notices }) => text(notices.join(' ')),
  },
];

const OUTLINE: readonly Column<ArchivedPart>[] = [
  ...adopted(
    REPORT_COLUMNS.filter(({ name }) => REPORT_KEY.has(name)),
    ({ report }: ArchivedPart) => report,
  ),
  FILE_HASH,
  {
    name: 'number',
    type: 'integer',
    head: { zh: '序号', en: 'Number' },
    about: { zh: '在报告中的次序，从 1 起', en: 'In the order of the text, from 1' },
    required: true,
    read: ({ number }) => number,
  },
  {
    name: 'start',
    type: 'integer',
    head: { zh: '起始位置', en: 'Start' },
    about: { zh: '在报告文本中的起始位置（UTF-16）', en: "UTF-16 offset in the report's text" },
    required: true,
    read: ({ part }) => part.start,
  },
  {
    name: 'end',
    type: 'integer',
    head: { zh: '结束位置', en: 'End' },
    about: { zh: '下一部分的起始位置', en: 'Where the next part begins' },
    required: true,
    read: ({ part }) => part.end,
  },
  {
    name: 'mode',
    type: 'string',
    head: { zh: '性质', en: 'Mode' },
    about: {
      zh: '回顾、安排、现状，或不属报告',
      en: 'review, plan, account (of the present), or none: no part of the report',
    },
    required: true,
    read: ({ part }) => part.mode,
  },
  {
    name: 'period',
    type: 'string',
    head: { zh: '时期', en: 'Period' },
    about: { zh: '未写时间的数字所属的时期', en: 'The period of figures in it that name none' },
    read: ({ part }) => part.period,
  },
  {
    name: 'margin',
    type: 'number',
    head: { zh: '把握', en: 'Margin' },
    about: { zh: '领先于其他读法的程度，0 到 3', en: 'How far it leads the next best reading, 0 to about 3' },
    required: true,
    read: ({ part }) => part.margin,
  },
  {
    name: 'decided_by',
    type: 'string',
    head: { zh: '依据', en: 'Decided by' },
    about: { zh: '判定的依据和原文', en: 'The cue that decided, with its words' },
    required: true,
    read: ({ part }) => part.by,
  },
];

const TEXTS: readonly Column<ArchivedText>[] = [
  ...adopted(
    REPORT_COLUMNS.filter(({ name }) => REPORT_KEY.has(name) || name === 'place'),
    ({ report }: ArchivedText) => report,
  ),
  FILE_HASH,
  {
    name: 'text_sha256',
    type: 'string',
    head: { zh: '文本校验值', en: 'Text hash' },
    about: { zh: '所读文本的 SHA-256', en: 'SHA-256 of the text that was read' },
    required: true,
    read: ({ document }) => sha256Of(document.text),
  },
  {
    name: 'document',
    type: 'string',
    head: { zh: '文档', en: 'Document' },
    about: {
      zh: '所读文本及其段落和表格（JSON）',
      en: 'The text that was read, with its blocks and tables, as JSON; offsets count in its `text`',
    },
    required: true,
    read: ({ document }) => JSON.stringify(document),
  },
];

/** What every file says of itself. */
const about = { baoshu_archive_schema: String(SCHEMA_VERSION) };

/** The tables of an archive; a part writes one file of each for every kind and year. */
export const TABLES = {
  figures: { name: 'figures', columns: FIGURES, about } as ParquetShape<ArchivedFigure>,
  reports: { name: 'reports', columns: REPORTS, about } as ParquetShape<ArchivedReport>,
  outline: { name: 'outline', columns: OUTLINE, about } as ParquetShape<ArchivedPart>,
  texts: { name: 'texts', columns: TEXTS, about } as ParquetShape<ArchivedText>,
};

export type TableName = keyof typeof TABLES;

/** What the files of a table are called before the part's hash. */
export const FILE_PREFIX: Record<TableName, string> = {
  figures: 'part',
  reports: 'reports',
  outline: 'outline',
  texts: 'texts',
};
