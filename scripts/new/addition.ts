/** One file that an addition makes or changes. */
export interface Edit {
  file: string;
  /** What becomes of the file's text; empty for a file that is made. */
  change(text: string): string;
}

/** What `npm run new -- WHAT NAME …` makes, and what is then left to do. */
export interface Addition {
  edits: Edit[];
  /** The steps that a person has to take, in order. */
  next: string[];
  /** Proves that the addition is whole; fails until it is. */
  proof: string;
}

/** A name or words that no addition can be made of; said as one sentence. */
export class BadAddition extends Error {}

/** `census-communique` as code names it: `censusCommunique`. */
export const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `census-communique` behind a word of its own: `CensusCommunique`. */
export const pascalCase = (id: string): string => camelCase(`-${id}`);

/** Makes a file; it must not be there. */
export const made = (file: string, text: string): Edit => ({
  file,
  change(before) {
    if (before !== '') throw new BadAddition(`${file} is there already.`);
    return text;
  },
});

/** Puts `line` before the line that holds `mark` for the first time, or the last time. */
export function before(text: string, mark: string, line: string, which: 'first' | 'last' = 'first'): string {
  const at = which === 'first' ? text.indexOf(mark) : text.lastIndexOf(mark);
  if (at < 0) throw new Error(`«${mark}» is no longer there`);
  const begin = text.lastIndexOf('\n', at) + 1;
  return `${text.slice(0, begin)}${line}\n${text.slice(begin)}`;
}

/** A member of a registry: its import, and its name in the list, before `mark`. */
export const registered = (file: string, id: string, mark: string): Edit => ({
  file,
  change: (text) => {
    const name = camelCase(id);
    if (text.includes(`from './${id}'`)) throw new BadAddition(`${id} is registered already.`);
    return before(`import { ${name} } from './${id}';\n${text}`, mark, `  ${name},`, 'last');
  },
});

/** A message in both catalogues, behind another one. */
export const messages = (key: string, behind: string, words: { zh: string; en: string }): Edit[] =>
  (['zh_CN', 'en'] as const).map((language) => ({
    file: `public/_locales/${language}/messages.json`,
    change(text) {
      const catalogue = Object.entries(JSON.parse(text) as Record<string, unknown>);
      const at = catalogue.findIndex(([name]) => name === behind) + 1;
      catalogue.splice(at === 0 ? catalogue.length : at, 0, [
        key,
        { message: language === 'en' ? words.en : words.zh },
      ]);
      return `${JSON.stringify(Object.fromEntries(catalogue), null, 2)}\n`;
    },
  }));
