import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentFromText } from '../../core/document/from-text';
import { readReport } from './extraction';
import type { CaseCount } from './further';
import expected from './panels.json';
import { scoreTimeCase, type TimeCase } from './time-cases';

/** The documents of `folder` with what is right in them by panels.json beside this file. */
export function readPanelCases(folder: string): TimeCase[] {
  return (expected as Omit<TimeCase, 'document'>[]).map((one) => ({
    ...one,
    document: documentFromText(readFileSync(path.join(folder, one.file), 'utf8')),
  }));
}

/** Counts the mentions of whose budgets, which stage and which sum they tell. */
export function scorePanelCases(folder: string): CaseCount {
  const outcomes = readPanelCases(folder).flatMap((one) => scoreTimeCase(one, readReport(one.document).figures));
  const wrong = outcomes.filter((one) => one.wrong !== '');
  return {
    right: outcomes.length - wrong.length,
    all: outcomes.length,
    misses: wrong.map((one) => `${one.id}: ${one.wrong}`),
  };
}
