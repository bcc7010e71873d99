import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LoadError } from '../../core/cli/load-error';

/** The folder of this file in the project, though it runs from a bundle elsewhere below it. */
export const ARCHIVE_SCRIPTS = folderWith(dirname(fileURLToPath(import.meta.url)), 'scripts/archive');

function folderWith(from: string, inside: string): string {
  const folder = join(from, inside);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const up = dirname(from);
  if (up === from) throw new Error(`${inside} is not above ${fileURLToPath(import.meta.url)}`);
  return folderWith(up, inside);
}

const requireEngine = createRequire(join(ARCHIVE_SCRIPTS, 'package.json'));

/** True where the packages of the engines are installed. */
export function hasEngine(name: string): boolean {
  try {
    requireEngine.resolve(name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return false;
    throw error;
  }
}

/**
 * A package of the engines' own (scripts/archive/package.json). The project is built, tested and typed without them: whoever asks says
 * what it takes of it.
 * @throws LoadError with what to run where it is not installed
 */
export async function engine<Package>(name: string): Promise<Package> {
  if (!hasEngine(name)) throw new LoadError(`${name} is not installed; run npm run archive:setup first.`);
  const loaded = (await import(pathToFileURL(requireEngine.resolve(name)).href)) as Package & { default?: Package };
  return loaded.default ?? loaded;
}
