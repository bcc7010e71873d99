import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openPlaces, withPlace } from '../../../core/recognise/given';
import { rememberPlace, withRememberedPlace } from '../../../entrypoints/shared/tabs/place-of-site';
import { documentOf, recognitionOf } from '../store/reading';

const NANJING = { name: '南京市鼓楼区', code: '320106' };
const XUZHOU = { name: '徐州市鼓楼区', code: '320302' };
const FUZHOU = { name: '福州市鼓楼区', code: '350102' };

const OPEN = recognitionOf({
  place: NANJING,
  placeCandidates: [XUZHOU, FUZHOU],
  warnings: [{ code: 'place-ambiguous' }, { code: 'spam' }],
});
const readingAt = (url: string, recognition = OPEN) => ({ document: documentOf('文', url), recognition, figures: [] });

beforeEach(() => fakeBrowser.reset());

describe('withPlace', () => {
  test('takes the chosen place, drops the doubt and says who chose', () => {
    const chosen = withPlace(OPEN, FUZHOU);
    expect(chosen.place).toEqual(FUZHOU);
    expect(chosen.warnings).toEqual([{ code: 'spam' }]);
    expect(chosen.evidence).toEqual([{ rule: '读者选定', text: '福州市鼓楼区', weight: 1 }]);
  });

  test('leaves every place open to a change of mind', () => {
    const codes = openPlaces(withPlace(withPlace(OPEN, FUZHOU), XUZHOU)).map(({ code }) => code);
    expect(codes.sort()).toEqual(['320106', '320302', '350102']);
    expect(withPlace(withPlace(OPEN, FUZHOU), XUZHOU).evidence).toHaveLength(1);
  });
});

describe('a remembered place', () => {
  test('is that of the site, where the page leaves its place open', async () => {
    await rememberPlace('https://www.gulou.example.cn/a.html', FUZHOU.code);
    const next = await withRememberedPlace(readingAt('https://www.gulou.example.cn/b.html'));
    expect(next.recognition.place).toEqual(FUZHOU);
    const elsewhere = readingAt('https://www.other.example.cn/b.html');
    expect(await withRememberedPlace(elsewhere)).toBe(elsewhere);
  });

  test('is none where it does not fit the page, or the page’s place is clear', async () => {
    await rememberPlace('https://tj.example.cn/a.html', FUZHOU.code);
    const another = readingAt('https://tj.example.cn/b.html', { ...OPEN, placeCandidates: [XUZHOU] });
    expect(await withRememberedPlace(another)).toBe(another);
    const clear = readingAt('https://tj.example.cn/b.html', recognitionOf());
    expect(await withRememberedPlace(clear)).toBe(clear);
  });

  test('keeps one site beside another, and nothing for a file', async () => {
    await rememberPlace('https://a.example.cn/', FUZHOU.code);
    await rememberPlace('https://b.example.cn/', XUZHOU.code);
    await rememberPlace('file:///C:/report.html', XUZHOU.code);
    await rememberPlace(null, XUZHOU.code);
    expect(await fakeBrowser.storage.local.get('placeOfSite')).toEqual({
      placeOfSite: { 'a.example.cn': '350102', 'b.example.cn': '320302' },
    });
  });
});
