import { describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { sampleAddress } from '../../../../entrypoints/shared/messages/sample-pages';
import { isOwnPage, isReadPage, isWebPage } from '../../../../entrypoints/shared/messages/sender';

const POPUP = `${browser.runtime.getURL('/')}popup.html`;

describe('a sender', () => {
  test.each([
    ['the popup', POPUP, { own: true, web: false, read: false }],
    ['a sample page', sampleAddress('spam-copy'), { own: true, web: false, read: true }],
    ['a page of the web', 'https://www.example.cn/report.html', { own: false, web: true, read: true }],
    ['a file', 'file:///C:/report.html', { own: false, web: false, read: true }],
    ['another extension', 'chrome-extension://other/samples/spam-copy.html', { own: false, web: false, read: false }],
    ['nobody', null, { own: false, web: false, read: false }],
  ])('%s', (_, url, is) => {
    expect({ own: isOwnPage(url), web: isWebPage(url), read: isReadPage(url) }).toEqual(is);
  });
});
