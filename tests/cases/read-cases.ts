import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** One line of a case file: `input ==> expected`, under a `# title`. */
export interface Case {
  title: string;
  input: string;
  expected: string;
  /** Where it stands, for the message of a failing test. */
  line: number;
}

/** A sentence with the number it is about, `【…】` taken out. */
export interface Marked {
  text: string;
  start: number;
  end: number;
  line: number;
}

function linesOf(file: string): { text: string; line: number }[] {
  const lines = readFileSync(path.join(FOLDER, file), 'utf8').split('\n');
  return lines.map((text, index) => ({ text: text.trim(), line: index + 1 })).filter(({ text }) => text !== '');
}

/** The cases of `tests/cases/FILE`; a line of another form is an error. */
export function readCases(file: string): Case[] {
  const cases: Case[] = [];
  let title = '';
  for (const { text, line } of linesOf(file)) {
    if (text.startsWith('# ')) {
      title = text.slice(2);
      continue;
    }
    const parts = text.split(' ==> ');
    if (parts.length !== 2) throw new Error(`${file}:${line}: write it as "input ==> expected".`);
    cases.push({ title, input: parts[0]!, expected: parts[1]!, line });
  }
  return cases;
}

/** Takes the marks out of `before【number】after`; an input without marks is an error. */
export function readMarked(input: string, line: number): Marked {
  const start = input.indexOf('【');
  const end = input.indexOf('】');
  if (start < 0 || end < start) throw new Error(`line ${line}: mark the number as 【number】.`);
  const text = input.slice(0, start) + input.slice(start + 1, end) + input.slice(end + 1);
  return { text, start, end: end - 1, line };
}

/** The sentences of `tests/cases/reject/ID.txt`: `+` is a figure, `-` is none. */
export function readRejectCases(id: string): { kept: Marked[]; rejected: Marked[] } {
  const kept: Marked[] = [];
  const rejected: Marked[] = [];
  for (const { text, line } of linesOf(`reject/${id}.txt`)) {
    if (text.startsWith('# ')) continue;
    const marked = readMarked(text.slice(2), line);
    if (text.startsWith('+ ')) kept.push(marked);
    else if (text.startsWith('- ')) rejected.push(marked);
    else throw new Error(`reject/${id}.txt:${line}: begin it with "+ " or "- ".`);
  }
  return { kept, rejected };
}

/** Ids that have a file of reject cases. */
export function rejectCaseIds(): string[] {
  return readdirSync(path.join(FOLDER, 'reject')).map((file) => file.replace(/\.txt$/, ''));
}
