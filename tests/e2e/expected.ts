import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SEEDS, withoutSpace } from './session';

export interface ExpectedFigure {
  text: string;
  value: number | [number, number] | null;
  use: 'required' | 'optional';
}

/** What a sample page holds, labelled by eye. */
export interface Expected {
  report: { kind: string; place: string; code: string; year: number; copy: string; warnings?: string[] };
  figures: ExpectedFigure[];
}

export const SAMPLES = ['conference-and-account', 'forum-work-report', 'news-ten-years', 'plan-outline', 'spam-copy'];

export const expectedOf = (sample: string): Expected =>
  JSON.parse(readFileSync(path.join(SEEDS, `${sample}.expected.json`), 'utf8'));

/**
 * Holds found figures against the labelled ones by their texts, in order (longest common subsequence).
 * @returns `found`: share of the required figures that were found; `right`: share of what was found that is labelled
 */
export function agreement(expected: ExpectedFigure[], texts: string[]): { found: number; right: number } {
  const labels = expected.map(({ text }) => withoutSpace(text));
  const said = texts.map(withoutSpace);
  const length = Array.from({ length: labels.length + 1 }, () => new Array<number>(said.length + 1).fill(0));
  for (let i = labels.length - 1; i >= 0; i--) {
    for (let j = said.length - 1; j >= 0; j--) {
      length[i]![j] =
        labels[i] === said[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  let required = 0;
  let matched = 0;
  for (let i = 0, j = 0; i < labels.length && j < said.length; ) {
    if (labels[i] === said[j]) {
      matched += 1;
      if (expected[i]!.use === 'required') required += 1;
      i += 1;
      j += 1;
    } else if (length[i + 1]![j]! >= length[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return {
    found: required / expected.filter(({ use }) => use === 'required').length,
    right: said.length === 0 ? 0 : matched / said.length,
  };
}
