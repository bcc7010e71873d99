import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../../package.json';
import config from '../../../wxt.config';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** What both stores show under the name; longer ones are refused. */
const LONGEST_SUMMARY = 132;

describe.each(['zh_CN', 'en'])('the store page in %s', (language) => {
  const page = read(`docs/store/${language}.md`);
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

  test('says name and summary as the extension does, no longer than the stores allow', () => {
    const { extensionName, extensionDescription } = messages;
    expect(page).toContain(extensionName!.message);
    expect(page).toContain(extensionDescription!.message);
    expect(extensionDescription!.message.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  test('gives a reason for every permission, and for no other', async () => {
    const manifest = config.manifest as (env: object) => Promise<{ permissions: string[] }>;
    const { permissions } = await manifest({
      browser: 'chrome',
      manifestVersion: 3,
      mode: 'production',
      command: 'build',
    });
    const reasons = [...page.matchAll(/^\| `(\w+)` \| \S/gm)].map(([, name]) => name!);
    expect(reasons.sort()).toEqual([...permissions].sort());
  });
});

test('the change log tells of this version', () => {
  expect(existsSync(path.join(ROOT, 'CHANGELOG.md'))).toBe(true);
  expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});
