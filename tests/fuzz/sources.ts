import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import heldOut from '../eval/held-out.json';

export const ROOT = path.resolve(process.argv[1] ?? '', '../../..');
const CORPUS = path.join(ROOT, '../shared/corpus');
const KEPT = JSON.stringify(heldOut);

/** The files below a folder of the project. */
export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => path.join(ROOT, folder, file));

/** Documents of the corpus where it stands beside the project, but those that are held out of sight. */
export const corpusFiles = (folder: string, ending: string): string[] =>
  existsSync(path.join(CORPUS, folder))
    ? readdirSync(path.join(CORPUS, folder))
        .filter((file) => file.endsWith(ending) && !KEPT.includes(path.basename(file, ending)))
        .sort()
        .map((file) => path.join(CORPUS, folder, file))
    : [];
