import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { additionOf, afterAddition } from '../../../scripts/new/plan';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string =>
  existsSync(path.join(ROOT, file)) ? readFileSync(path.join(ROOT, file), 'utf8') : '';
const made = (...args: string[]) => afterAddition(additionOf(args), read);

const EVERY: [what: string, args: string[], member: string, registry: string][] = [
  ['kind', ['land-report', '国土公报', 'Land report'], 'landReport', 'core/recognise/kinds/registry.ts'],
  ['site', ['new-cms'], 'newCms', 'core/recognise/sites/index.ts'],
  ['check', ['never-told', '从未提到。', 'Never told.'], 'neverTold', 'core/compare/checks/index.ts'],
  ['format', ['yaml', '给程序', 'For programs'], 'yaml', 'core/exchange/formats/registry.ts'],
];

describe.each(EVERY)('a new %s', (what, args, member, registry) => {
  const files = made(what, ...args);

  test('has its file, its tests and its place in the registry', () => {
    expect([...files.keys()].some((file) => file.startsWith('core/') && file.endsWith(`/${args[0]}.ts`))).toBe(true);
    expect([...files.keys()].some((file) => file.startsWith('tests/') && file.includes(args[0]!))).toBe(true);
    expect(files.get(registry)).toContain(`import { ${member} } from './${args[0]}';`);
    expect(files.get(registry)?.match(new RegExp(`^  ${member},$`, 'gm'))).toHaveLength(1);
  });

  test('is code that parses, and messages that are JSON', () => {
    for (const [file, text] of files) {
      if (file.endsWith('.json')) expect(() => JSON.parse(text), file).not.toThrow();
      else expect(parseSync(file, text).errors, file).toEqual([]);
    }
  });

  test('is not made twice', () => {
    expect(() => afterAddition(additionOf([what, ...args]), (file) => files.get(file) ?? read(file))).toThrow(
      /already/,
    );
  });
});

test('words stand in both catalogues under one name', () => {
  const files = made('check', 'never-told', '从未提到。', 'Never told.');
  const messages = ['zh_CN', 'en'].map((language) =>
    JSON.parse(files.get(`public/_locales/${language}/messages.json`)!),
  );
  expect(messages.map(({ findingNeverTold }) => findingNeverTold.message)).toEqual(['从未提到。', 'Never told.']);
});

test('a unit stands among those of its family, with its case', () => {
  const counted = made('unit', '筐子', 'count');
  expect(counted.get('core/units/classifiers.ts')).toContain("{ unit: '筐子', family: 'count', spellings: ['筐子'] },");
  expect(counted.get('tests/cases/units.txt')).toContain('筐子 ==> = count');
  expect([...made('unit', '帕', 'index').keys()]).toContain('core/units/measures.ts');
});

test.each([
  ['nothing', []],
  ['a thing that is none', ['sort', 'name']],
  ['no words', ['kind', 'land-report']],
  ['a name that no file has', ['site', 'New CMS']],
  ['a family that is none', ['unit', '筐', 'baskets']],
  ['a unit that is there', ['unit', '亩', 'area']],
  ['quotes', ['kind', 'land-report', "国'土", 'Land']],
])('%s is refused in one sentence', (_, args) => {
  expect(() => additionOf(args)).toThrow();
});
