import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import type { Document } from '../../core/document/document';
import { documentFromText } from '../../core/document/from-text';
import { readText } from '../../core/document/reading';
import { withYearDigits } from '../../core/document/year-digits';
import { findOpening, findSpeechLine } from '../../core/recognise/opening';
import { findProvenance } from '../../core/recognise/provenance';
import { readReport } from '../../core/recognise/report-text';
import type { YearDecision } from '../../core/recognise/year/decide';
import { readDocumentYear } from '../../core/recognise/year/of-kind';
import { isOther, readIndex, stemOf } from './corpus-index';
import type { TableResult } from './further';
import { isHeldOut } from './held-out';

/** A document of the corpus and the last year whose results it tells by the index; null where it names no year. */
export interface YearDocument {
  file: string;
  document: Document;
  results: number | null;
  half: 'tuned' | 'other';
}

/** One way to change the documents, and the years that it moves all answers by. */
interface YearRow {
  name: string;
  change(document: Document): Document;
  moved?: number;
}

/** Answers to one row of changed documents of one half. */
export interface YearCounts {
  documents: number;
  answered: number;
  wrong: number;
  misses: string[];
}

/** Kinds whose year is the one after the last whose results they tell. */
const FOLLOWS = /work-report|plan-report|plan-outline|proposal for the five|economic-work|news-account/;
const NO_YEAR = /names no year|no report text/;

/** The documents of the corpus that are reports or near to one, without those kept unseen. */
export async function loadYearDocuments(corpus: string): Promise<YearDocument[]> {
  const documents: YearDocument[] = [];
  for (const entry of readIndex(corpus)) {
    if (isOther(entry) || isHeldOut(entry)) continue;
    const { file, kind, year } = entry;
    const { document } = await loadFile(path.join(corpus, file));
    const named = Number(year.slice(0, 4));
    const results = NO_YEAR.test(kind) ? null : named - (FOLLOWS.test(kind) ? 1 : 0);
    documents.push({ file, document, results, half: halfOf(placeIn(stemOf(file))) });
  }
  return documents;
}

/** The place in a file's name: documents of one place must not stand in both halves. */
function placeIn(name: string): string {
  const place = name
    .replace(/^(?:pos|mid|neg)-/, '')
    .replace(/^(?:gwr|bulletin|budget|budgettable|plan\d+|planreport|cewc|census\d|month|econ|news|gdp)-?/, '')
    .replace(/-?(?:19|20)\d\d.*$/, '')
    .replace(/_.*$/, '');
  return { sz: 'shenzhen', su: 'suzhou', national: 'statecouncil', '': 'statecouncil' }[place] ?? place;
}

function halfOf(place: string): YearDocument['half'] {
  let hash = 20261127;
  for (const c of place) hash = Math.imul(hash ^ c.codePointAt(0)!, 2654435761) >>> 0;
  return (hash >>> 7) % 2 === 1 ? 'tuned' : 'other';
}

/** Another text of the same page: read as a text, for its lines have changed. */
function rewritten(document: Document, text: string, title: string | null): Document {
  const read = documentFromText(text, title === null ? {} : { title });
  return { ...read, meta: title === null ? {} : document.meta, url: document.url };
}

const TITLE_LINE = /报告|公报|决算|预算|纲要|届.*会议|\d{4}年\d+月\d+日|情况|总结/;

/** Without the page's title and the lines near the top that name the report or tell when it was delivered. */
function withoutTitles(document: Document): Document {
  let length = 0;
  const kept = document.text
    .replace(/\\r\\n/g, '\n')
    .split('\n')
    .filter((line) => {
      length += line.length;
      return !(
        length < 500 &&
        line.length < 70 &&
        TITLE_LINE.test(line) &&
        !/各位|代表[^大]/.test(line) &&
        !/^[一二三]、/.test(line)
      );
    });
  return rewritten(document, kept.join('\n'), '');
}

const ORDINALS = ['', ...'一二三四五六七八九十'].concat(
  ...['十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八'],
);

/** All years moved by five or minus five, and the ordinals of plans and economic censuses by one with them. */
function movedYears(text: string, years: 5 | -5): string {
  const move = (ordinal: string): string => ORDINALS[ORDINALS.indexOf(ordinal) + years / 5] ?? ordinal;
  return withYearDigits(text)
    .replace(/(?<!\d)(?:19|20)\d\d(?=年|[—－~～-]|$|\n)/g, (year) => String(Number(year) + years))
    .replace(
      /([“"‘])(十?[一二三四五六七八九]|十)(?=五["”’])/g,
      (_, mark: string, ordinal: string) => mark + move(ordinal),
    )
    .replace(/第(十?[一二三四五六七八九]|十)(?=个五年)/g, (_, ordinal: string) => `第${move(ordinal)}`)
    .replace(/第([一二三四五六七八九])(?=次[^，。]{0,4}经济普查)/g, (_, ordinal: string) => `第${move(ordinal)}`);
}

function moved(document: Document, years: 5 | -5): Document {
  const published = document.meta.publishedOn;
  const meta = published
    ? { ...document.meta, publishedOn: `${Number(published.slice(0, 4)) + years}${published.slice(4)}` }
    : document.meta;
  return rewritten(
    { ...document, meta },
    movedYears(readLines(document.text), years),
    movedYears(document.title, years),
  );
}

/** The text with each line folded: years in full-width digits or with spaces between them are whole then. */
const readLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => readText(line).text)
    .join('\n');

const committee = (text: string): string => text.replace(/人民政府|政府/g, '新区管委会');

export const YEAR_ROWS: readonly YearRow[] = [
  { name: 'as it is', change: (document) => document },
  { name: 'titles, speech line off', change: withoutTitles },
  { name: 'first 800 characters off', change: (document) => rewritten(document, document.text.slice(800), '') },
  {
    name: 'second half only',
    change: (document) => rewritten(document, document.text.slice(document.text.length >> 1), ''),
  },
  { name: 'years + 5, plan ordinals + 1', change: (document) => moved(document, 5), moved: 5 },
  { name: 'years − 5, plan ordinals − 1', change: (document) => moved(document, -5), moved: -5 },
  {
    name: '政府 → 新区管委会',
    change: (document) => rewritten(document, committee(document.text), committee(document.title)),
  },
  {
    name: 'lines of 34 characters',
    change: (document) =>
      rewritten(document, document.text.replace(/\n/g, '').replace(/(.{34})/g, '$1\n'), document.title),
  },
];

/** R of a document, before its kind: what `recognise` begins with. */
export function yearOfDocument(document: Document): YearDecision {
  const report = readReport(document);
  const opening = findOpening(report);
  const speech = findSpeechLine(report, opening);
  const { publishedOn } = findProvenance(report);
  return readDocumentYear({ report, opening, speech, publishedOn }).decision;
}

/** Counts one row over the documents of one half. A document that names no year is wrong where one is said. */
export function countYears(documents: readonly YearDocument[], row: YearRow): YearCounts {
  const counts: YearCounts = { documents: 0, answered: 0, wrong: 0, misses: [] };
  for (const { file, document, results } of documents) {
    if (results === null) continue;
    const wanted = results + (row.moved ?? 0);
    const said = yearOfDocument(row.change(document));
    counts.documents++;
    if (said.year !== null) counts.answered++;
    if (said.year !== null && said.year !== wanted) counts.wrong++;
    if (said.year !== wanted)
      counts.misses.push(
        `${row.name}: ${file} ${said.year}, is ${wanted}; best ${said.best?.year}, margin ${said.margin.toFixed(1)}`,
      );
  }
  return counts;
}

/** The last year told by each document of `corpus`, as it is and under each change, by half; `misses` lists what is wrong or open. */
export async function measureYears(corpus: string): Promise<TableResult> {
  const documents = await loadYearDocuments(corpus);
  const rows = [
    ['last year told', 'tuned on: documents', 'answered', 'wrong', 'other: documents', 'answered', 'wrong'],
  ];
  const held: Record<string, number> = {};
  const misses: string[] = [];
  for (const row of YEAR_ROWS) {
    const halves = (['tuned', 'other'] as const).map((half) =>
      countYears(
        documents.filter((one) => one.half === half),
        row,
      ),
    );
    rows.push([row.name, ...halves.flatMap((one) => [one.documents, one.answered, one.wrong].map(String))]);
    const sum = (of: 'documents' | 'answered' | 'wrong'): number => halves.reduce((all, one) => all + one[of], 0);
    held[`${row.name}: answered, %`] = (100 * sum('answered')) / sum('documents');
    held[`${row.name}: wrong`] = sum('wrong');
    misses.push(...halves.flatMap((one) => one.misses));
  }
  return { rows, held, misses };
}
