import type { Document } from '../../core/document/document';
import type { Figure } from '../../core/figures/figure';

/** What is wrong with figures of a document: a value without end, a place that is another's, edges that are no text of it. */
export function faultsOf({ text: whole }: Document, figures: readonly Figure[]): string[] {
  const faults: string[] = [];
  for (const { id, value, start, end, text } of figures) {
    if (![value].flat().every(Number.isFinite)) faults.push(`${id} has the value ${value}`);
    if (whole.slice(start, end) !== text) faults.push(`${id} is not where it says`);
    if (text.trim() !== text || text === '') faults.push(`${id} is ${JSON.stringify(text)}`);
  }
  return faults;
}
