import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../entrypoints/shared/tabs/read-tab';

const NOT_GRANTED =
  'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

describe('refusalOf', () => {
  test.each([
    [undefined, 'Error: Cannot access a chrome:// URL', 'browser-page'],
    ['edge://settings', NOT_GRANTED, 'browser-page'],
    ['about:addons', 'Error: Missing host permission for the tab', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'Error: The extensions gallery cannot be scripted.', 'browser-page'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'Error: Missing host permission for the tab', 'browser-page'],
    ['https://addons.mozilla.org.example.cn/', NOT_GRANTED, 'not-granted'],
    ['file:///C:/reports/2024.html', NOT_GRANTED, 'file'],
    ['https://www.example.cn/2024.pdf?download=1', 'Error: Missing host permission for the tab', 'pdf'],
    ['https://www.example.cn/', 'Error: Frame with ID 0 is showing error page', 'error-page'],
    ['https://www.example.cn/pdf.html', NOT_GRANTED, 'not-granted'],
    [undefined, NOT_GRANTED, 'not-granted'],
  ])('%s, %s: %s', (url, error, refusal) => {
    expect(refusalOf(url, error)).toBe(refusal);
  });

  test.each([
    ['chrome://global/skin/icons/pdf.svg', 'pdf'],
    ['chrome://global/skin/icons/info.svg', 'error-page'],
    ['https://www.example.cn/pdf.svg', 'not-granted'],
    [undefined, 'not-granted'],
  ])('Firefox shows the icon %s: %s', (icon, refusal) => {
    const error = 'Error: Missing host permission for the tab';
    expect(refusalOf('https://www.example.cn/download?id=7', error, icon)).toBe(refusal);
  });
});
