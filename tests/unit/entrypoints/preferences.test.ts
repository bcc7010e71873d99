import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { shownValue } from '../../../entrypoints/shared/words/format/shown-value';
import { t } from '../../../entrypoints/shared/words/i18n/translate';
import {
  followPreferences,
  loadPreferences,
  prefer,
  preferences,
  renewCatalogue,
} from '../../../entrypoints/shared/words/settings/preferences';

/** What the extension's own files say; asked for by their addresses. */
let asked: string[] = [];
let version = '0.1.0';

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  version = '0.1.0';
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => `browser:${String(key)}`);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({ version }) as never);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace(/^.*\/(?=_locales)/, ''));
    const messages = { language: { message: 'en' }, captureCount: { message: `$1 of $2 (${version})` } };
    return { json: async () => messages };
  });
  await loadPreferences();
});
afterEach(() => vi.unstubAllGlobals());

describe('the language', () => {
  test('is the browser’s until one is chosen, and its again when that is taken back', async () => {
    expect(t('captureCount', 1, 2)).toBe('browser:captureCount');
    await prefer({ language: 'en' });
    expect(t('captureCount', 1, 2)).toBe('1 of 2 (0.1.0)');
    expect(asked).toEqual(['_locales/en/messages.json']);
    await prefer({ language: 'browser' });
    expect(t('captureCount', 1, 2)).toBe('browser:captureCount');
  });

  test('of a message that the kept words lack is the browser’s', async () => {
    await prefer({ language: 'en' });
    expect(t('openLibrary')).toBe('browser:openLibrary');
  });

  test('is heard of by a script that may read no file of the extension', async () => {
    await prefer({ language: 'en' });
    vi.stubGlobal('fetch', () => Promise.reject(new Error('not for pages')));
    await loadPreferences();
    expect(t('captureCount', 1, 2)).toBe('1 of 2 (0.1.0)');
  });

  test('takes its words from the new version after an update, once', async () => {
    await prefer({ language: 'en' });
    version = '0.2.0';
    await renewCatalogue();
    await renewCatalogue();
    expect(t('captureCount', 1, 2)).toBe('1 of 2 (0.2.0)');
    expect(asked).toHaveLength(2);
  });
});

test('every page hears of a choice once it holds, and no longer when it has ended that', async () => {
  const heard: string[] = [];
  const end = followPreferences(() => heard.push(preferences().appearance));
  await prefer({ appearance: 'dark' });
  await vi.waitFor(() => expect(heard).toEqual(['dark']));
  end();
  await prefer({ appearance: 'light' });
  expect(heard).toEqual(['dark']);
});

test('what is kept and unknown is as if nothing had been chosen, the rest holds', async () => {
  await fakeBrowser.storage.local.set({ preferences: { language: 'fr', money: '万元', appearance: 7 } });
  await loadPreferences();
  expect(preferences()).toEqual({ language: 'browser', money: '万元', appearance: 'system' });
  await fakeBrowser.storage.local.set({ preferences: 'broken' });
  await loadPreferences();
  expect(preferences()).toEqual({ language: 'browser', money: 'automatic', appearance: 'system' });
});

describe('money in a table', () => {
  const told = { text: '5901 亿元', value: 590_100_000_000, unit: '元', bound: 'exact', kind: 'level' } as const;

  test.each([
    ['automatic', '5901亿元'],
    ['亿元', '5901亿元'],
    ['万元', '59,010,000万元'],
    ['元', '590,100,000,000元'],
  ] as const)('in %s', async (money, shown) => {
    await prefer({ money });
    expect(shownValue(told)).toBe(shown);
  });

  test('keeps its bound, its sign and both ends; other currencies keep their name', async () => {
    await prefer({ money: '亿元' });
    expect(shownValue({ ...told, bound: 'min' })).toBe('≥5901亿元');
    expect(shownValue({ ...told, value: -25_000_000 })).toBe('−0.25亿元');
    expect(shownValue({ ...told, value: [1e8, 2e8], bound: 'range' })).toBe('1—2亿元');
    expect(shownValue({ ...told, text: '3亿美元', value: 3e8, unit: '美元' })).toBe('3亿美元');
  });

  test('stays as it is told where the unit is far too large, or where it is no sum of money', async () => {
    await prefer({ money: '亿元' });
    expect(shownValue({ ...told, text: '5.8万元', value: 58_000 })).toBe('5.8万元');
    expect(shownValue({ ...told, text: '12万元/平方米', value: 120_000, unit: '元/平方米' })).toBe('12万元/平方米');
    expect(shownValue({ ...told, text: '3亿人', value: 3e8, unit: '人' })).toBe('3亿人');
  });

  test('is said in English on an English screen', async () => {
    await prefer({ language: 'en' });
    expect(shownValue(told)).toBe('¥590.1bn');
    await prefer({ money: '亿元' });
    expect(shownValue(told)).toBe('5,901 × ¥100m');
  });
});
