import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportKind } from '../../core/recognise/recognition';

/** What the corpus's INDEX.tsv says of one document. `kind` is in its own words (`positive:statistical-bulletin`, `NEGATIVE:…`). */
export interface Entry {
  /** Path below the corpus, `text/NAME.txt` or `html/NAME.html`. */
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
  ['plan-report', 'plan-report'],
  ['news-account', 'news-account'],
];

/** Entries of the index in `corpus`, in its order; empty where there is no corpus. */
export function readIndex(corpus: string): Entry[] {
  const file = path.join(corpus, 'INDEX.tsv');
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [name, kind, place, year] = line.split('\t') as [string, string, string, string];
    return { file: name, kind, place, year };
  });
}

/** A document that is no report by the index; what stands between is passed over by those who count. */
export const isOther = ({ kind }: Entry): boolean => /^neg/i.test(kind);
export const isBorderline = ({ kind }: Entry): boolean => /border|NEGATIVE\?/i.test(kind);

/** The project's word for the kind of an entry; null for one that is no report or of no known kind. */
export const kindOf = (entry: Entry): ReportKind | null =>
  isOther(entry) ? null : (KINDS.find(([words]) => entry.kind.includes(words))?.[1] ?? null);

/** A document's name: its file without folder and ending. */
export const stemOf = (file: string): string => path.basename(file).replace(/\.\w+$/, '');

const LEVELS = /省|市|自治区|维吾尔|壮族|回族|特别行政区|区|县|新区|地区|自治州|蒙古/g;

/** A place without its level and without the words that the index leaves before some (`关于南阳市`, `年宝鸡市`). */
export const shortPlace = (place: string): string => place.replace(/^(?:年|关于)/, '').replace(LEVELS, '');
