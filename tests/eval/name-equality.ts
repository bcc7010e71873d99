/**
 * `node scripts/run-core.mjs tests/eval/name-equality.ts GOLD OUTPUT [--misses]`: of the figures found, how many bear the very name of
 * the label or one of its other wordings. `score.ts` counts a name as right that is alike; this one does not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Gold, GoldFigure, SaidFigure } from './score';

/** A figure found under another name than its label's. */
export interface OtherName {
  document: string;
  at: number;
  text: string;
  labelled: string[];
  said: string;
}

export interface NameEquality {
  /** Required figures found: the label's number and its place. */
  found: number;
  /** Of these, those whose name is equal but for marks and 的. */
  equal: number;
  others: OtherName[];
}

const bare = (name: string): string => name.normalize('NFKC').replace(/[\s“”"'‘’《》〈〉()、,，。.:：;；的]/g, '');
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const sizes = (value: GoldFigure['value']): string => JSON.stringify([value].flat().map((one) => Math.abs(one ?? 0)));

/** Holds the names in `outputs/NAME.json` against the labels in `gold/NAME.json`, for each document that has both. */
export function nameEquality(gold: string, outputs: string): NameEquality {
  const result: NameEquality = { found: 0, equal: 0, others: [] };
  for (const file of readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    if (!existsSync(path.join(outputs, file))) continue;
    const labels = readJson<Gold>(path.join(gold, file)).figures.filter(({ use }) => use !== 'optional');
    const said = readJson<{ figures: SaidFigure[] }>(path.join(outputs, file)).figures;
    for (const label of labels) {
      const same = said.filter(
        (one) => one.start < label.end && one.end > label.start && sizes(one.value) === sizes(label.value),
      );
      if (same.length === 0) continue;
      result.found++;
      const labelled = [label.indicator, ...(label.also ?? [])];
      const names = same.map((one) => one.indicator.name);
      if (names.some((name) => labelled.some((one) => bare(one) === bare(name)))) result.equal++;
      else
        result.others.push({
          document: file.replace(/\.json$/, ''),
          at: label.start,
          text: label.text,
          labelled,
          said: names.join(' | '),
        });
    }
  }
  return result;
}

const [script, gold, outputs, flag] = process.argv.slice(1);
if (script?.endsWith('name-equality.ts')) {
  if (gold === undefined || outputs === undefined) {
    console.error('Usage: name-equality.ts GOLD OUTPUT [--misses]');
    process.exit(2);
  }
  const { found, equal, others } = nameEquality(gold, outputs);
  if (flag === '--misses')
    for (const { document, at, text, labelled, said } of others)
      console.log(`${document}@${at} ${JSON.stringify(text)} «${said}», labelled ${labelled.join(' / ')}`);
  console.log(`${found} found, ${equal} of them under the label's very name: ${((100 * equal) / found).toFixed(1)} %`);
}
