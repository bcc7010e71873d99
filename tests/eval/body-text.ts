import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadFile } from '../../core/cli/load';
import { recognise } from '../../core/recognise/recognise';
import PAGES from './body-text/pages.json';

/**
 * What a page's body is, chosen by eye from all of the page's text. No sentence of a page is kept here: its first and last 40
 * characters (white space off, the report's own title before them) and what must not stand in it are kept as SHA-256.
 */
interface ChosenBody {
  /** Path below the corpus. */
  page: string;
  /** Of a report the recognised body is meant, of any other page its document. */
  report: boolean;
  first: string;
  last: string;
  /** Characters from the first to the last, white space off. */
  length: number;
  /** Furniture of the page that stands outside the body. */
  absent: { length: number; hash: string }[];
}

/** How far the length may be off: hidden words and marks inside a body are counted differently. */
const LENGTH_TOLERANCE = 0.01;
const EDGE = 40;
/** The longest title that may stand before a body's first words. */
const LONGEST_TITLE = 80;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Counts over the pages: those whose body begins, ends, is as long as and free of furniture as chosen, and those right in all. */
export interface BodyTextScore {
  pages: number;
  begins: number;
  ends: number;
  long: number;
  clean: number;
  right: number;
  misses: string[];
}

/** Holds the extracted bodies of the chosen pages in `corpus` against what was chosen; pages that are not `inSight` are left out. */
export async function scoreBodyText(corpus: string, inSight: ReadonlySet<string>): Promise<BodyTextScore> {
  const score = { pages: 0, begins: 0, ends: 0, long: 0, clean: 0, right: 0, misses: [] as string[] };
  for (const chosen of PAGES as ChosenBody[]) {
    if (!inSight.has(chosen.page)) continue;
    const file = path.join(corpus, chosen.page);
    if (!existsSync(file)) throw new Error(`Body text was chosen for ${chosen.page}, which is not there.`);
    const { document } = await loadFile(file);
    const { body, title } = recognise(document);
    const text = squeezed(chosen.report ? document.text.slice(body.start, body.end) : document.text);
    const start = beginning(text, chosen.first, squeezed(`${title} ${document.title}`));
    const own = text.slice(start ?? 0);
    const facts = {
      begins: start !== null,
      ends: hashOf(text.slice(-EDGE)) === chosen.last,
      long: Math.abs(own.length - chosen.length) <= chosen.length * LENGTH_TOLERANCE,
      clean: chosen.absent.every(({ length, hash }) => !holds(text, length, hash)),
    };
    score.pages++;
    const wrong = Object.entries(facts).flatMap(([fact, right]) => {
      if (right) score[fact as keyof typeof facts]++;
      return right ? [] : [fact];
    });
    if (wrong.length === 0) score.right++;
    else
      score.misses.push(
        `${chosen.page} body: not as chosen in ${wrong.join(', ')} (${own.length} of ${chosen.length})`,
      );
  }
  return score;
}

/** Where a body's first words stand in a text, the report's own title before them or nothing; null where they do not. */
function beginning(text: string, first: string, titles: string): number | null {
  for (let at = 0; at <= LONGEST_TITLE && at + EDGE <= text.length; at++) {
    if (hashOf(text.slice(at, at + EDGE)) !== first) continue;
    // A note's number may stand behind a title
    return titles.includes(text.slice(0, at).replace(/\[\d+\]$/, '')) ? at : null;
  }
  return null;
}

/** True where some stretch of a text has this hash. */
function holds(text: string, length: number, hash: string): boolean {
  for (let at = 0; at + length <= text.length; at++) if (hashOf(text.slice(at, at + length)) === hash) return true;
  return false;
}
