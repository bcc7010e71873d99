import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoadError } from '../../core/cli/load-error';
import { sqlText } from './duckdb';
import { ARCHIVE_SCRIPTS } from './engines';

/** What a question can be told; every one has a value that it takes where it is told nothing. */
export interface Setting {
  name: string;
  preset: string;
  about: string;
}

/** A question that can be asked of an archive. */
export interface Question {
  /** Its file's name; null for one that was typed. */
  name: string | null;
  about: string;
  settings: Setting[];
  /** Statements that come first, each ended by a semicolon at the end of its line. */
  before: string[];
  sql: string;
}

const FOLDER = join(ARCHIVE_SCRIPTS, 'questions');
const SETTING = /^-- (\w+) = (.*?): (.*)$/;

/** A question's head tells in comments what it is about and, a line each, its settings: `-- from = 1978: first year`. */
export function questionOf(name: string, text: string): Question {
  const lines = text.split('\n');
  const heads = lines.slice(
    0,
    lines.findIndex((line) => !/^-- (?!\()/.test(line)),
  );
  const settings = heads.flatMap((line) => {
    const [, own = '', preset = '', about = ''] = SETTING.exec(line) ?? [];
    return own === '' ? [] : [{ name: own, preset: preset.trim(), about }];
  });
  const about = heads.filter((line) => !SETTING.test(line)).map((line) => line.slice(3));
  const statements = lines.slice(heads.length).join('\n').trim().split(/;\n/);
  return { name, about: about.join(' '), settings, before: statements.slice(0, -1), sql: statements.at(-1)! };
}

/** All questions that are prepared, by their names. */
export async function preparedQuestions(): Promise<Question[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort();
  return await Promise.all(
    files.map(async (file) => questionOf(file.slice(0, -'.sql'.length), await readFile(join(FOLDER, file), 'utf8'))),
  );
}

/**
 * The question that was asked for: SQL, the name of a prepared one, or a file of the same shape.
 * @throws LoadError where it is none of them
 */
export async function findQuestion(asked: string): Promise<Question> {
  if (/\s/.test(asked.trim()))
    return { name: null, about: '', settings: [], before: [], sql: asked.trim().replace(/;\s*$/, '') };
  const prepared = await preparedQuestions();
  const one = prepared.find(({ name }) => name === asked);
  if (one !== undefined) return one;
  if (!asked.endsWith('.sql'))
    throw new LoadError(`no question ${asked}; there are ${prepared.map(({ name }) => name).join(', ')}.`);
  return questionOf(asked, await readFile(asked, 'utf8'));
}

/**
 * What is set for a question, given as `place=120000,from=2020`.
 * @throws LoadError where it has no such setting
 */
export function settingsOf({ name, settings }: Question, given: string): Map<string, string> {
  const set = new Map(settings.map((one) => [one.name, one.preset]));
  for (const one of given === '' ? [] : given.split(',')) {
    const [own = '', ...value] = one.split('=');
    if (!set.has(own.trim()) || value.length === 0)
      throw new LoadError(
        `${name ?? 'what was typed'} takes no ${one}; it takes ${settings.map((known) => `${known.name}=`).join(', ') || 'nothing'}.`,
      );
    set.set(own.trim(), value.join('=').trim());
  }
  return set;
}

/** The statements that set them, for `getvariable` in the question. */
export const settingStatements = (set: ReadonlyMap<string, string>): string[] =>
  Array.from(set, ([name, value]) => `SET VARIABLE "${name}" = ${sqlText(value)}`);
