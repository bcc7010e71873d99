import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import { recognise } from '../../core/recognise/recognise';
import type { Recognition, ReportKind } from '../../core/recognise/recognition';

/** What the index says of one document. `kind` is in its own words (`positive:statistical-bulletin`, `NEGATIVE:…`). */
interface Entry {
  file: string;
  kind: string;
  place: string;
  year: string;
}

/** Words of the index and the kind they mean, the first that fits. */
const KINDS: readonly [string, ReportKind][] = [
  ['work-report', 'work-report'],
  ['bulletin', 'statistical-bulletin'],
  ['budget', 'budget-report'],
  ['final-accounts', 'final-accounts'],
  ['plan-outline', 'plan-outline'],
  ['conference', 'economic-work-conference'],
];

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

function readIndex(file: string): Entry[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [name, kind, place, year] = line.split('\t') as [string, string, string, string];
    return { file: name, kind, place, year };
  });
}

/** News about a place is not counted as a report: the index has none that is one. */
const takenForReport = ({ kind, confidence }: Recognition): boolean =>
  kind !== 'other' && kind !== 'news-account' && confidence >= 0.5;

const LEVELS = /省|市|自治区|维吾尔|壮族|回族|特别行政区|区|县|新区|地区|自治州|蒙古/g;
const shortName = (name: string): string => name.replace(LEVELS, '');

/** The index writes names short and some with the words before them (`关于南阳市`, `年宝鸡市`): one must end with the other. */
function samePlace(indexed: string, said: string): boolean {
  if (said === '') return false;
  const wanted = indexed.replace(/^年/, '');
  if (/^(?:国务院|全国)$/.test(wanted) && /国务院|全国|中国/.test(said)) return true;
  const [a, b] = [shortName(said), shortName(wanted)];
  return a.endsWith(b) || b.endsWith(a);
}

/** Recognises all documents of one sort in `corpus` and counts. Borderline documents are passed over. */
export async function scoreRecognition(corpus: string, sort: 'html' | 'text'): Promise<RecognitionScore> {
  const score = { reports: 0, recognised: 0, kind: 0, place: 0, year: 0, others: 0, taken: 0, misses: [] as string[] };
  for (const entry of readIndex(path.join(corpus, 'INDEX.tsv'))) {
    if (!entry.file.startsWith(`${sort}/`) || /border|NEGATIVE\?/i.test(entry.kind)) continue;
    const file = path.join(corpus, entry.file);
    if (!existsSync(file)) throw new Error(`The index lists ${entry.file}, which is not there.`);
    count(entry, recognise((await loadFile(file)).document), score);
  }
  return score;
}

/** Adds one document to the count. */
function count(entry: Entry, said: Recognition, score: RecognitionScore): void {
  const taken = takenForReport(said);
  const name = said.place?.name ?? '';
  const miss = (words: string): number => score.misses.push(`${entry.file} ${words}`);
  if (/^neg/i.test(entry.kind)) {
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
  const kind = KINDS.find(([words]) => entry.kind.includes(words))?.[1];
  if (kind === said.kind) score.kind++;
  else miss(`kind ${said.kind}, is ${kind}`);
  if (samePlace(entry.place, name)) score.place++;
  else miss(`place ${name || '—'}, is ${entry.place}`);
  const year = entry.year.slice(0, 4);
  if (String(said.year) === year) score.year++;
  else miss(`year ${said.year}, is ${year}`);
}
