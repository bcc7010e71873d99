import { expect, test } from 'vitest';
import { filesUnder, readSource } from './source-files';

const FOLDERS = ['core', 'entrypoints', 'public', 'scripts', 'tests'];
const LONGEST_FILE = 300;

/** Names that say nothing of what stands inside. */
const EMPTY_NAMES = new Set(['util', 'utils', 'helper', 'helpers', 'misc', 'manager', 'common']);

test('no file or folder has an empty name', () => {
  const wrong = FOLDERS.flatMap((folder) => filesUnder(folder, [''])).filter((file) =>
    file
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[/._-]/)
      .some((word) => EMPTY_NAMES.has(word)),
  );
  expect(wrong).toEqual([]);
});

test(`no source file is longer than ${LONGEST_FILE} lines`, () => {
  const long = FOLDERS.flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.mjs', '.css']))
    .map((file) => ({ file, lines: readSource(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST_FILE)
    .map(({ file, lines }) => `${file}: ${lines}`);
  expect(long).toEqual([]);
});
