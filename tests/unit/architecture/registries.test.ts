import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../core/compare/checks';
import { GUARDS } from '../../../core/compare/guards';
import { FORMATS } from '../../../core/exchange/formats/registry';
import { REJECT_RULES } from '../../../core/figures/reject/registry';
import { KINDS } from '../../../core/recognise/kinds/registry';
import { REPORT_KINDS } from '../../../core/recognise/recognition';
import { SITES } from '../../../core/recognise/sites';
import { filesUnder, reach, readSource } from './source-files';

/** A folder with one member a file: a member is an exported constant of `type`, its id is its file's name. */
const REGISTRIES = [
  { folder: 'core/recognise/kinds', type: 'KindRule', entries: KINDS },
  { folder: 'core/recognise/sites', type: 'Site', entries: SITES },
  { folder: 'core/figures/reject', type: 'RejectRule', entries: REJECT_RULES },
  { folder: 'core/compare/checks', type: 'Check', entries: CHECKS },
  { folder: 'core/compare/guards', type: 'Guard', entries: GUARDS },
  { folder: 'core/exchange/formats', type: 'ExchangeFormat', entries: FORMATS },
];

describe.each(REGISTRIES)('$folder', ({ folder, type, entries }) => {
  const members = filesUnder(folder, ['.ts'])
    .filter((file) => new RegExp(`^export const \\w+: ${type}\\b`, 'm').test(readSource(file)))
    .map((file) => file.slice(folder.length + 1, -'.ts'.length));

  test('every member is registered once, under the name of its file', () => {
    expect(members.length).toBeGreaterThan(1);
    expect(entries.map(({ id }) => id as string).sort()).toEqual(members.sort());
  });
});

test('every kind of report has its rule; `other` is what none of them is', () => {
  expect([...KINDS.map(({ id }) => id), 'other'].sort()).toEqual([...REPORT_KINDS].sort());
});

/** Where the extension and the terminal begin. */
const ENTRIES = [
  ...['background.ts', 'content-script.ts', 'file-reader.ts', 'page-cards.ts', 'sample-page.ts', 'watch.ts'].map(
    (file) => `entrypoints/${file}`,
  ),
  ...['popup', 'sidepanel', 'library', 'welcome'].map((page) => `entrypoints/${page}/main.tsx`),
  'core/cli.ts',
  'scripts/archive.ts',
  // Put in the place of a package by the build
  'entrypoints/shared/messages/promised-runtime.ts',
];

test('every file is used: one that no registry or stage asks for would do nothing', () => {
  const reached = new Set(ENTRIES.flatMap((entry) => [...reach(entry).files]));
  const unused = ['core', 'entrypoints'].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx', '.css']));
  // Types of a package that brings none hold nothing that runs
  expect(unused.filter((file) => !reached.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
});
