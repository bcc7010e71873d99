import { describe, expect, test } from 'vitest';
import {
  ALL_SITES,
  covers,
  GOVERNMENT_SITES,
  siteOfPattern,
  sitePattern,
} from '../../../entrypoints/shared/tabs/sites';

describe('sitePattern', () => {
  test.each([
    ['https://www.tjhb.gov.cn/zwgk/1.html?x=1#a', '*://www.tjhb.gov.cn/*'],
    ['http://127.0.0.1:8080/report.html', '*://127.0.0.1/*'],
    ['file:///C:/report.html', null],
    ['chrome://extensions/', null],
    ['http://[::1]/report.html', null],
    ['no address', null],
    [undefined, null],
  ])('%s: %s', (url, pattern) => {
    expect(sitePattern(url)).toBe(pattern);
  });

  test('names the site again', () => {
    expect(siteOfPattern('*://www.example.cn/*')).toBe('www.example.cn');
  });
});

describe('covers', () => {
  test.each([
    [ALL_SITES, '*://bbs.example.cn/*', true],
    [ALL_SITES, GOVERNMENT_SITES, true],
    [GOVERNMENT_SITES, '*://www.tjhb.gov.cn/*', true],
    [GOVERNMENT_SITES, '*://gov.cn/*', true],
    [GOVERNMENT_SITES, '*://www.tjhb-gov.cn/*', false],
    [GOVERNMENT_SITES, '*://www.gov.cn.example.com/*', false],
    [GOVERNMENT_SITES, ALL_SITES, false],
    ['*://a.example.cn/*', '*://a.example.cn/*', true],
    ['*://a.example.cn/*', '*://b.example.cn/*', false],
  ])('%s over %s: %s', (wide, narrow, is) => {
    expect(covers(wide, narrow)).toBe(is);
  });
});
