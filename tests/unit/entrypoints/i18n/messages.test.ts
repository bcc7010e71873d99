import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
type Catalogue = Record<string, { message: string }>;
const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));
const languages = readdirSync(join(root, 'public/_locales')).sort();

/** All code that may use a message. */
const sources = [
  join(root, 'wxt.config.ts'),
  ...readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => join(root, 'entrypoints', name)),
].map((path) => readFileSync(path, 'utf8'));
const code = sources.join('\n');

/** Names of kinds of reports are found by the kind; `report-words` holds that each has one. */
const KIND_NAME = /^kind[A-Z]/;

const slots = (message: string) => [...message.matchAll(/\$(\d)/g)].map((slot) => slot[1]!).sort();

describe('message catalogues', () => {
  test('are Chinese and English', () => {
    expect(languages).toEqual(['en', 'zh_CN']);
  });

  test('hold the same messages with the same slots', () => {
    const shape = (language: string) =>
      Object.fromEntries(Object.entries(catalogue(language)).map(([key, { message }]) => [key, slots(message)]));
    expect(shape('en')).toEqual(shape('zh_CN'));
  });

  test.each(languages)('%s has no empty message and no bare dollar sign', (language) => {
    const wrong = Object.entries(catalogue(language)).filter(
      ([, { message }]) => message.trim() === '' || /\$(?!\d)/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  test.each(languages)(
    '%s has no two slots side by side: Chrome reads $1$ as a name and refuses the extension',
    (language) => {
      const wrong = Object.entries(catalogue(language)).filter(([, { message }]) => /\$\d\$/.test(message));
      expect(wrong).toEqual([]);
    },
  );

  test('hold no message that nothing uses', () => {
    const unused = Object.keys(catalogue('zh_CN')).filter(
      (key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`) && !KIND_NAME.test(key),
    );
    expect(unused).toEqual([]);
  });

  test('hold every message that a manifest or page names', () => {
    const named = [...code.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !(key in catalogue('zh_CN')))).toEqual([]);
  });
});
