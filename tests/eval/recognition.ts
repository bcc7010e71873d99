import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import { recognise } from '../../core/recognise/recognise';
import type { Recognition } from '../../core/recognise/recognition';
import { type Entry, isBorderline, isOther, kindOf, shortPlace } from './corpus-index';

/** Counts over documents of one sort (`html`, `text`): reports, those recognised, and of these the right kinds, places, years. */
export interface RecognitionScore {
  reports: number;
  recognised: number;
  kind: number;
  place: number;
  year: number;
  /** Documents that are no reports, and those of them taken for one. */
  others: number;
  taken: number;
  misses: string[];
}

/** News about a place is not counted as a report, but where the index says that it is one. */
const takenForReport = ({ kind, confidence }: Recognition, entry: Entry): boolean =>
  kind !== 'other' && (kind !== 'news-account' || kindOf(entry) === kind) && confidence >= 0.5;

/** The index writes names short and some with the words before them (`关于南阳市`, `年宝鸡市`): one must end with the other. */
function samePlace(indexed: string, said: string): boolean {
  if (said === '') return false;
  const wanted = indexed.replace(/^年/, '');
  if (/^(?:国务院|全国)$/.test(wanted) && /国务院|全国|中国/.test(said)) return true;
  const [a, b] = [shortPlace(said), shortPlace(wanted)];
  return a.endsWith(b) || b.endsWith(a);
}

/** Recognises the documents of `entries` in `corpus` and counts. Borderline documents are passed over. */
export async function scoreRecognition(corpus: string, entries: readonly Entry[]): Promise<RecognitionScore> {
  const score = { reports: 0, recognised: 0, kind: 0, place: 0, year: 0, others: 0, taken: 0, misses: [] as string[] };
  for (const entry of entries) {
    if (isBorderline(entry)) continue;
    const file = path.join(corpus, entry.file);
    if (!existsSync(file)) throw new Error(`The index lists ${entry.file}, which is not there.`);
    count(entry, recognise((await loadFile(file)).document), score);
  }
  return score;
}

/** Adds one document to the count. */
function count(entry: Entry, said: Recognition, score: RecognitionScore): void {
  const taken = takenForReport(said, entry);
  const name = said.place?.name ?? '';
  const miss = (words: string): number => score.misses.push(`${entry.file} ${words}`);
  if (isOther(entry)) {
    score.others++;
    if (taken) {
      score.taken++;
      miss(`taken for ${said.kind} ${name} ${said.year ?? ''}`);
    }
    return;
  }
  score.reports++;
  if (!taken) {
    miss(`not recognised (${said.kind} ${said.confidence})`);
    return;
  }
  score.recognised++;
  const kind = kindOf(entry);
  if (kind === said.kind) score.kind++;
  else miss(`kind ${said.kind}, is ${kind}`);
  if (samePlace(entry.place, name)) score.place++;
  else miss(`place ${name || '—'}, is ${entry.place}`);
  const year = entry.year.slice(0, 4);
  if (String(said.year) === year) score.year++;
  else miss(`year ${said.year}, is ${year}`);
}
