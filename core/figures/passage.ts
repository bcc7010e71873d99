import type { Block, Document } from '../document/document';
import { type Reading, readBlock } from '../document/reading';

/** A stretch of a reading, `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One block as the stages see it: its reading, cut into sentences. Offsets count in `reading.text`. */
export interface Passage {
  block: Block;
  reading: Reading;
  /** The reading's text, and the whole source text that its offsets lead back to. */
  text: string;
  source: string;
  sentences: Sentence[];
}

/** A sentence up to its full stop or semicolon; the whole one up to the full stop, which times reach over, runs from `whole` to `wholeEnd`. */
export interface Sentence extends Span {
  whole: number;
  wholeEnd: number;
}

/** Marks that end a sentence, and the one that parts it. */
const PARTS = 1;
const ENDS = 2;
const CUTS = new Uint8Array(0x10000);
for (const mark of '。！？…') CUTS[mark.charCodeAt(0)] = ENDS;
CUTS['；'.charCodeAt(0)] = PARTS;

/** Cuts a reading into sentences. */
function sentencesOf(text: string): Sentence[] {
  const spans: Sentence[] = [];
  let start = 0;
  let whole = 0;
  /** The first of `spans` whose whole sentence has not ended. */
  let open = 0;
  const end = (at: number): void => {
    while (open < spans.length) spans[open++]!.wholeEnd = at;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = CUTS[text.charCodeAt(at)];
    if (mark === 0) continue;
    if (at > start) spans.push({ start, end: at, whole, wholeEnd: at });
    start = at + 1;
    if (mark !== ENDS) continue;
    end(at);
    whole = start;
  }
  if (start < text.length) spans.push({ start, end: text.length, whole, wholeEnd: text.length });
  end(text.length);
  return spans;
}

/** The passages of a document inside `[from, to)` of its text, cells of tables left out (they have a stage of their own). */
export function passagesOf(document: Document, from: number, to: number): Passage[] {
  const passages: Passage[] = [];
  for (const block of document.blocks) {
    if (block.end <= from || block.start >= to || block.kind === 'cell') continue;
    const reading = readBlock(document, block);
    if (reading.text) {
      passages.push({
        block,
        reading,
        text: reading.text,
        source: document.text,
        sentences: sentencesOf(reading.text),
      });
    }
  }
  return passages;
}

/** What a mark is to clauses: it parts them, or what stands inside two of them is no clause of its own. */
const BREAKS = 1;
const OPENS = 2;
const CLOSES = 3;
const CLAUSE_MARK = new Uint8Array(0x10000);
for (const mark of '，：,:】') CLAUSE_MARK[mark.charCodeAt(0)] = BREAKS;
for (const mark of '（“《') CLAUSE_MARK[mark.charCodeAt(0)] = OPENS;
for (const mark of '）”》') CLAUSE_MARK[mark.charCodeAt(0)] = CLOSES;

/** A clause is looked for this far to each side; longer ones are lists or text without marks, and are cut. */
const LONGEST_CLAUSE = 160;

/** Start of the clause that `at` stands in, not before `floor`; brackets that opened in it hide the commas inside them. */
export function clauseStart(text: string, at: number, floor: number): number {
  const least = Math.max(floor, at - LONGEST_CLAUSE);
  let depth = 0;
  for (let i = at - 1; i >= least; i--) {
    const mark = CLAUSE_MARK[text.charCodeAt(i)];
    if (mark === 0) continue;
    if (mark === CLOSES) depth++;
    else if (depth === 0) return i + 1;
    else if (mark === OPENS) depth--;
  }
  return least;
}

/** End of the clause that `at` stands in, not behind `ceiling`. */
export function clauseEnd(text: string, at: number, ceiling: number): number {
  const most = Math.min(ceiling, at + LONGEST_CLAUSE);
  let depth = 0;
  for (let i = at; i < most; i++) {
    const mark = CLAUSE_MARK[text.charCodeAt(i)];
    if (mark === 0) continue;
    if (mark === OPENS) depth++;
    else if (depth === 0) return i;
    else if (mark === CLOSES) depth--;
  }
  return most;
}
