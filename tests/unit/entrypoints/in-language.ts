import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { browser } from 'wxt/browser';

const FOLDERS = { zh: 'zh_CN', en: 'en' };
type Catalogue = Record<string, { message: string }>;

/** Lets all tests of a `describe` or a file speak the real messages of a language. */
export function inLanguage(language: keyof typeof FOLDERS): void {
  const file = join(import.meta.dirname, '../../../public/_locales', FOLDERS[language], 'messages.json');
  const catalogue: Catalogue = JSON.parse(readFileSync(file, 'utf8'));
  beforeAll(() => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(((key: string, values: string[] = []) =>
      (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, slot) => values[slot - 1] ?? '')) as never);
  });
  afterAll(() => vi.restoreAllMocks());
}
