import type { Document } from '../../core/document/document';
import { readTables } from '../../core/figures/tables';
import type { Recognition } from '../../core/recognise/recognition';
import type { MadeTable, Said } from './model';

/** What became of a table's numbers. */
export interface TableScore {
  cells: number;
  right: number;
  /** Read, but not as it was made: which field, of what. */
  wrong: string[];
  /** Told as unread. */
  told: number;
  /** Neither read nor told. */
  lost: string[];
}

/** Reads a document that holds the table and nothing else, and counts. */
export function scoreTable(table: MadeTable, document: Document): TableScore {
  const { figures, unread } = readTables(document, recognitionOf(document));
  const score: TableScore = { cells: 0, right: 0, wrong: [], told: 0, lost: [] };
  const digits = (text: string): string => text.replace(/[^\d.]/g, '');
  const left = new Set(figures);
  const isTold = (text: string): boolean =>
    unread.some(({ start, end }) => document.text.slice(start, end).includes(text));
  for (const { text, says, second, written } of table.body.flat()) {
    if (says === null) continue;
    count(text, says, written ?? text);
    if (second !== undefined) count(second.text, second.says, second.text);
  }
  /** `says` is null where nothing in the table says what the number is: it must be told. */
  function count(text: string, says: Said | null, written: string): void {
    score.cells++;
    const figure = figures.find((one) => digits(one.text) === digits(text));
    const words = says?.words.join(' ') ?? '';
    if (figure !== undefined) {
      left.delete(figure);
      const fault = says === null ? `read as ${figure.indicator.name}` : faultOf(figure, says);
      if (fault === null) score.right++;
      else score.wrong.push(`${words} ${text}: ${fault}`);
    } else if (isTold(written)) {
      if (says === null) score.right++;
      else score.told++;
    } else score.lost.push(`${words} ${text}`);
  }
  for (const { text, indicator } of left) score.wrong.push(`${text}: no number of the table (${indicator.name})`);
  return score;
}

type Figure = ReturnType<typeof readTables>['figures'][number];

function faultOf(figure: Figure, says: Said): string | null {
  const { value, unit, kind, period, status } = figure;
  if (typeof value !== 'number' || Math.abs(value - says.value) > Math.abs(says.value) * 1e-9) return `value ${value}`;
  if (unit !== says.unit) return `unit ${unit}`;
  if (kind !== says.kind) return `kind ${kind}`;
  if (period !== says.period) return `period ${period}`;
  if (status !== says.status) return `status ${status}`;
  const name = `${figure.indicator.name} ${figure.place ?? ''} ${figure.of ?? ''}`;
  const missing = says.words.find((word) => !name.includes(word));
  return missing === undefined ? null : `name ${name.trim()}`;
}

function recognitionOf(document: Document): Recognition {
  return {
    kind: 'budget-report',
    confidence: 1,
    place: null,
    placeCandidates: [],
    yearMargin: 3,
    yearCandidates: [],
    year: 2031,
    reviews: '2030',
    plans: '2031',
    title: '',
    publisher: null,
    deliveredOn: null,
    publishedOn: null,
    copy: 'unknown',
    warnings: [],
    evidence: [],
    body: { start: 0, end: document.text.length },
  };
}
