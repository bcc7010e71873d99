import Papa from 'papaparse';
import { plainNumber } from '../compare/arithmetic';
import { type CapturedReport, type CorrectedFigure, correctedFigures } from '../compare/report';
import type { Figure } from '../figures/figure';
import { readerEdits } from '../indicators/edits';
import { entryOfKey } from '../indicators/key';
import { registryName } from '../indicators/key-name';
import type { ExchangeFormat, ExportOptions } from './format';

/** One row a figure. The reader's corrections are in the values; `corrected` says where. Keys are those after merges and splits. */
const COLUMNS = [
  'indicator',
  'indicator_key',
  'indicator_name',
  'indicator_en',
  'value',
  'value_high',
  'unit',
  'kind',
  'bound',
  'period',
  'status',
  'base',
  'figure_place',
  'figure_owner',
  'text',
  'section',
  'sentence',
  'confidence',
  'corrected',
  'report_title',
  'report_kind',
  'place',
  'place_code',
  'report_year',
  'delivered_on',
  'published_on',
  'copy',
  'url',
  'captured_at',
  'parser_version',
] as const;

/**
 * Excel and its kin take a text cell that opens so for a formula. Numbers are written as numbers and never come here:
 * a guarded `-0.02` would no longer be one.
 */
const OPENS_FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A text cell that no spreadsheet takes for a formula. */
function guarded(text: string): string {
  return OPENS_FORMULA.test(text) ? `'${text}` : text;
}

const textCell = (text: string | null | undefined): string => guarded(text ?? '');

/** What the indicator is called in every report: by the reader, else by the registry, else by the text. */
function nameOf({ indicatorEdits }: CapturedReport, { indicator: { key, name } }: Figure): string {
  return readerEdits(indicatorEdits).nameOf(key) ?? registryName(key) ?? name;
}

function rowOf(
  report: CapturedReport,
  { figure, corrected, said }: CorrectedFigure,
  sentence: string | null,
): string[] {
  const { recognition } = report;
  const [low, high] = Array.isArray(figure.value) ? figure.value : [figure.value, null];
  const cells: Record<(typeof COLUMNS)[number], string> = {
    indicator: textCell(figure.indicator.name),
    indicator_key: textCell(figure.indicator.key),
    indicator_name: textCell(nameOf(report, figure)),
    indicator_en: textCell(entryOfKey(figure.indicator.key)?.en),
    value: plainNumber(low),
    value_high: high === null ? '' : plainNumber(high),
    unit: textCell(figure.unit),
    kind: figure.kind,
    bound: figure.bound,
    period: figure.period ?? '',
    status: figure.status,
    base: textCell(figure.base),
    figure_place: textCell(figure.place),
    figure_owner: textCell(figure.of),
    // The mention as the page writes it, whatever the reader made of it
    text: textCell((said ?? figure).text),
    section: textCell(figure.section.join(' › ')),
    sentence: textCell(sentence),
    confidence: plainNumber(figure.confidence),
    corrected: String(corrected),
    report_title: textCell(recognition.title),
    report_kind: recognition.kind,
    place: textCell(recognition.place?.name),
    place_code: textCell(recognition.place?.code),
    report_year: recognition.year === null ? '' : String(recognition.year),
    delivered_on: textCell(recognition.deliveredOn),
    published_on: textCell(recognition.publishedOn),
    copy: recognition.copy,
    url: textCell(report.url),
    captured_at: textCell(report.capturedAt),
    parser_version: textCell(report.parserVersion),
  };
  return COLUMNS.map((column) => cells[column]);
}

function write(reports: readonly CapturedReport[], options: ExportOptions = {}): string {
  const rows = reports.flatMap((report) =>
    correctedFigures(report).map((told) => rowOf(report, told, options.sentence?.(report, told.figure) ?? null)),
  );
  // Excel reads a file without a byte-order mark in the system's own charset and garbles Chinese
  return `\ufeff${Papa.unparse({ fields: [...COLUMNS], data: rows }, { newline: '\r\n', escapeFormulae: false })}\r\n`;
}

/** Comma-separated values for people and statistics programs: UTF-8 with byte-order mark, RFC 4180, one row a figure. */
export const csv: ExchangeFormat = { id: 'csv', extension: 'csv', mediaType: 'text/csv;charset=utf-8', write };
