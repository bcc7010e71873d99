import { describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { isSamplePage, SAMPLES, sampleAddress } from '../../../entrypoints/shared/messages/sample-pages';
import { samplePage, samplePageFiles } from '../../../scripts/sample-pages';

const built = samplePageFiles('seeds');

describe('sample pages', () => {
  test('are offered as they are built', () => {
    expect(SAMPLES.map(({ name }) => `samples/${name}.html`).sort()).toEqual(
      built.map(({ relativeDest }) => relativeDest),
    );
  });

  test.each(built)('$relativeDest has the reader and no script of its own', ({ contents }) => {
    expect([...contents.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, source]) => source)).toEqual([
      '/sample-page.js',
      '/content-script.js',
      '/page-cards.js',
    ]);
    expect(contents.match(/<script/g)).toHaveLength(3);
    expect(contents).not.toMatch(/ on\w+="/);
  });

  test.each([
    '<head></head><script>alert(1)</script>',
    '<head></head><img src="https://example.cn/x.png">',
    '<head></head><iframe></iframe>',
    '<head><style>p { background: url(x.png) }</style></head>',
    '<p>no head</p>',
  ])('none is built of %s', (html) => {
    expect(() => samplePage(html, 'x.html')).toThrow(/x\.html/);
  });
});

describe('isSamplePage', () => {
  test.each([
    [sampleAddress('plan-outline'), true],
    [`${browser.runtime.getURL('/')}library.html`, false],
    ['chrome-extension://another/samples/plan-outline.html', false],
    ['https://www.example.cn/samples/plan-outline.html', false],
    [undefined, false],
  ])('%s: %s', (url, is) => {
    expect(isSamplePage(url)).toBe(is);
  });
});
