import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../core/document/document';
import { documentFromText } from '../../core/document/from-text';
import type { Figure } from '../../core/figures/figure';
import { readReport } from './extraction';
import type { CaseCount } from './further';

/** What a case says of one mention; the fields that it does not name are not asked for. */
interface Expected {
  mention: string;
  /** Which of the same mentions, from 0. */
  nth?: number;
  /** The words around it, which stand but once. */
  in?: string;
  /** There is no figure here. */
  absent?: true;
  period?: string | null;
  status?: string;
  name?: string;
  kind?: string;
  value?: number;
  unit?: string;
  place?: string;
  /** Whose it is, by `place` or `of`; empty where it is the report's own. */
  owner?: string;
  /** Its indicator's key, and one that it may not have. */
  key?: string;
  notKey?: string;
  base?: string;
  bound?: string;
}

/** A small document and what is right in it. */
export interface TimeCase {
  file: string;
  class: string;
  expect: Expected[];
  document: Document;
}

/** The cases of a folder with its expected.json. */
export function readTimeCases(folder: string): TimeCase[] {
  const cases = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Omit<TimeCase, 'document'>[];
  return cases.map((one) => ({
    ...one,
    document: documentFromText(readFileSync(path.join(folder, one.file), 'utf8')),
  }));
}

/** How one mention came out: what is wrong with it, empty where nothing is. */
export interface CaseOutcome {
  id: string;
  wrong: string;
}

/** First and last month of a period. */
function monthsOf(period: unknown): string | null {
  if (typeof period !== 'string') return null;
  const [from, to] = period.split('/') as [string, string?];
  const last = to ?? from;
  return `${from.length === 4 ? `${from}-01` : from}/${last.length === 4 ? `${last}-12` : last}`;
}

function isRight(field: string, wanted: unknown, said: unknown): boolean {
  if (field === 'period') return monthsOf(said) === monthsOf(wanted);
  if (field === 'kind') return String(wanted).split('|').includes(String(said));
  if (field === 'value')
    return typeof said === 'number' && Math.abs(said - Number(wanted)) <= 1e-6 * Math.abs(Number(wanted));
  if (field === 'notKey') return said !== wanted;
  if (field !== 'name') return said === wanted;
  // A name is right as a part of the other that is at least half of it
  const [short, long] = [String(said).replace(/\s/g, ''), String(wanted)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return short !== '' && long.includes(short) && short.length >= long.length / 2;
}

/** Where a mention stands in the text; -1 where it does not. */
function placeOf({ mention, nth = 0, in: around }: Expected, text: string): number {
  if (around !== undefined) {
    const at = text.indexOf(around);
    const inside = around.lastIndexOf(mention);
    return at < 0 || inside < 0 ? -1 : at + inside;
  }
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = text.indexOf(mention, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** Holds the figures that were read in a case's document against what it expects, a mention each. */
export function scoreTimeCase({ file, expect, document }: TimeCase, figures: readonly Figure[]): CaseOutcome[] {
  return expect.map((one) => {
    const { mention, nth, in: around, absent, ...fields } = one;
    const id = `${file} ${mention}${nth ? ` (${nth + 1})` : ''}`;
    const at = placeOf(one, document.text);
    if (at < 0) throw new Error(`${file}: «${around ?? mention}» is not in the text.`);
    const figure = figures.find(({ start, end }) => start < at + mention.length && at < end);
    if (absent) return { id, wrong: figure ? `no figure, is «${figure.indicator.name}»` : '' };
    if (!figure) return { id, wrong: 'not found' };
    const said = (field: string): unknown => saidOf(figure, field);
    const wrong = Object.entries(fields).filter(([field, wanted]) => !isRight(field, wanted, said(field)));
    return {
      id,
      wrong: wrong
        .map(([field, wanted]) => `${field} ${JSON.stringify(wanted)}, is ${JSON.stringify(said(field))}`)
        .join('; '),
    };
  });
}

function saidOf(figure: Figure, field: string): unknown {
  if (field === 'name') return figure.indicator.name;
  if (field === 'key' || field === 'notKey') return figure.indicator.key;
  if (field === 'owner') return figure.of ?? figure.place ?? '';
  return figure[field as keyof Figure];
}

/** Counts the mentions of all cases in `folder`. */
export function scoreTimeCases(folder: string): CaseCount {
  const outcomes = readTimeCases(folder).flatMap((one) => scoreTimeCase(one, readReport(one.document).figures));
  const wrong = outcomes.filter((one) => one.wrong !== '');
  return {
    right: outcomes.length - wrong.length,
    all: outcomes.length,
    misses: wrong.map((one) => `${one.id}: ${one.wrong}`),
  };
}
