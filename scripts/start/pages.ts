import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A page to open: a file served from this machine, or an address elsewhere. */
export interface StartPage {
  /** Short name for messages and file names. */
  name: string;
  title: string;
  /** Path on the local server where `file` is given, else the whole address. */
  address: string;
  file?: string;
}

const titleOf = (html: string): string | undefined => /<title>([^<]*)<\/title>/i.exec(html)?.[1]?.trim();

/** The project's sample pages. */
export async function samplePages(folder: string): Promise<StartPage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  if (files.length === 0) throw new Error(`No sample pages stand in ${folder}.`);
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      const title = titleOf(await readFile(file, 'utf8')) ?? name;
      return { name: path.basename(name, '.html'), title, address: `/${name}`, file };
    }),
  );
}

/** Pages that were named on the command line; throws a sentence for a file that is not there. */
export async function givenPages(args: string[], from: string): Promise<StartPage[]> {
  return Promise.all(
    args.map(async (given, index) => {
      if (/^https?:\/\//.test(given)) {
        return { name: `page-${index + 1}`, title: given, address: given };
      }
      const file = path.resolve(from, given);
      const found = await stat(file).catch(() => null);
      if (!found?.isFile()) throw new Error(`There is no file ${given}: name a saved page or an address (https://…).`);
      const base = path.basename(file);
      return { name: `${index + 1}-${path.parse(base).name}`, title: base, address: `/${index + 1}/${base}`, file };
    }),
  );
}
