import { type Addition, BadAddition } from './addition';
import { newCheck } from './check';
import { newFormat } from './format';
import { newKind } from './kind';
import { newSite } from './site';
import { newUnit } from './unit';

/** Each addition with what is typed behind its word. */
export const USAGE: Record<string, string> = {
  kind: "kind ID 中文名 'English name'",
  site: 'site ID',
  unit: 'unit 单位 FAMILY',
  check: "check ID 中文句子 'English sentence'",
  format: "format ID 中文说明 'English words'",
};

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The addition that the words of a command line ask for; throws a `BadAddition` that says what is missing. */
export function additionOf([what = '', name = '', ...words]: readonly string[]): Addition {
  const usage = USAGE[what];
  if (usage === undefined) throw new BadAddition(`Say what is new:\n${Object.values(USAGE).join('\n')}`);
  const spoken = usage.match(/'English/) ? 2 : what === 'unit' ? 1 : 0;
  if (name === '' || words.length !== spoken || words.some((word) => word.trim() === ''))
    throw new BadAddition(`Write it as: npm run new -- ${usage}`);
  if (what !== 'unit' && !ID.test(name))
    throw new BadAddition(`${name} cannot name a file: small letters, digits and hyphens, such as census-communique.`);
  if (words.some((word) => /['\\\n]/.test(word)))
    throw new BadAddition('Words may hold neither quotes nor backslashes.');
  const [first = '', second = ''] = words;
  if (what === 'kind') return newKind(name, first, second);
  if (what === 'site') return newSite(name);
  if (what === 'unit') return newUnit(name, first);
  if (what === 'check') return newCheck(name, first, second);
  return newFormat(name, first, second);
}

/** The texts of all files after an addition, by file. `read` gives a file's text, empty where there is none. */
export function afterAddition({ edits }: Addition, read: (file: string) => string): Map<string, string> {
  const files = new Map<string, string>();
  for (const { file, change } of edits) files.set(file, change(files.get(file) ?? read(file)));
  return files;
}
