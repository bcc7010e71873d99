import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/extension-view';
import { markedStretches, markPage, untilMarked } from './marked-figures';
import { figuresOf, MARKED_PAGES, NUMBERS, PLANNED, paragraphs, sentence } from './marks-pages';
import { openReport, type Session, startSession } from './session';

const ALL = [...NUMBERS.flatMap(figuresOf), PLANNED];

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(MARKED_PAGES);
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.open('/report.html');
  await markPage(session, page);
  await untilMarked(page, 'the page to be marked', ALL);
});
afterEach(() => page.close());

/** Counts in the page how often the marks are drawn anew from now on. */
async function countDrawings(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const window = globalThis as typeof globalThis & { drawings: number };
    let shown = CSS.highlights.get('baoshu-actual');
    window.drawings = 0;
    setInterval(() => {
      const now = CSS.highlights.get('baoshu-actual');
      if (now === shown) return;
      shown = now;
      window.drawings++;
    }, 20);
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & { drawings: number }).drawings);
}

/** Has an element's text change often enough for several looks of the watch to fall between. */
async function tick(selector: string): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        let count = 0;
        const timer = setInterval(() => {
          document.querySelector(wanted)!.textContent = `12:00:${count}`;
          if (++count < 100) return;
          clearInterval(timer);
          done();
        }, 50);
      }),
    selector,
  );
}

describe('a page that takes the marks away gets them back', () => {
  test.each<[string, () => void]>([
    ['the whole registry is cleared', () => CSS.highlights.clear()],
    ['one highlight is deleted', () => CSS.highlights.delete('baoshu-actual')],
    ['a highlight is emptied', () => CSS.highlights.get('baoshu-actual')!.clear()],
    ['a highlight is replaced', () => CSS.highlights.set('baoshu-actual', new Highlight())],
    [
      'a highlight is moved to other text',
      () => {
        const highlight = CSS.highlights.get('baoshu-actual')!;
        for (const range of [...highlight].slice(1)) {
          highlight.delete(range);
          highlight.add(
            new StaticRange({
              ...range,
              startContainer: document.body,
              startOffset: 0,
              endContainer: document.body,
              endOffset: 0,
            }),
          );
        }
      },
    ],
  ])('%s', async (_, act) => {
    await page.evaluate(act);
    await untilMarked(page, 'the marks to be back', ALL);
  });
});

describe('marks follow the page', () => {
  test('the same text in new nodes', async () => {
    await page.evaluate(() => {
      const report = document.querySelector('#report')!;
      report.innerHTML = String(report.innerHTML);
    });
    await untilMarked(page, 'the marks to be on the new nodes', ALL);
  });

  test('the report’s own element is replaced', async () => {
    await page.evaluate(() => {
      const report = document.querySelector('#report')!;
      report.replaceWith(report.cloneNode(true));
    });
    await untilMarked(page, 'the marks to be on the new element', ALL);
  });

  test('another font: the same text, the same marks', async () => {
    const place = () =>
      page.evaluate(() => {
        const [, , , last] = [...CSS.highlights.get('baoshu-actual')!];
        const range = document.createRange();
        range.setStart(last!.startContainer, last!.startOffset);
        range.setEnd(last!.endContainer, last!.endOffset);
        return [range.getBoundingClientRect().top, range.getBoundingClientRect().height];
      });
    const before = await place();
    const drawings = await countDrawings();
    await page.evaluate(() => {
      document.body.style.font = '30px/2 serif';
    });
    expect(await place()).not.toEqual(before);
    await tick('#clock');
    expect(
      Object.values(await markedStretches(page))
        .flat()
        .sort(),
    ).toEqual([...ALL].sort());
    expect(await drawings()).toBe(0);
  });

  test('paragraphs that come and go, before, between and behind', async () => {
    const html = (n: number) => `<p>${sentence(n)}</p>`;
    await page.evaluate((added) => document.querySelector('#p1')!.insertAdjacentHTML('beforebegin', added), html(7));
    await untilMarked(page, 'a paragraph before the others to be marked', [...ALL, ...figuresOf(7)]);
    await page.evaluate(() => document.querySelector('#p3')!.remove());
    const left = [...ALL, ...figuresOf(7)].filter((text) => !figuresOf(3).includes(text));
    await untilMarked(page, 'the marks of a removed paragraph to go', left);
    await page.evaluate((added) => document.querySelector('#report')!.insertAdjacentHTML('beforeend', added), html(8));
    await untilMarked(page, 'a paragraph behind the others to be marked', [...left, ...figuresOf(8)]);
  });

  test('a number that the page’s script changes', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('#p2')!.firstChild as Text;
      text.data = text.data.replace('2300人', '2950人');
    });
    await untilMarked(page, 'the other number to be marked', [...ALL.filter((text) => text !== '2300人'), '2950人']);
  });

  test('another article in the same page, after a moment with none', async () => {
    await page.evaluate(() => {
      const app = document.querySelector<HTMLElement>('#app')!;
      app.dataset.before = app.innerHTML;
      app.innerHTML = '';
    });
    await untilMarked(page, 'the marks to go', []);
    await page.evaluate(
      (body) => {
        history.pushState(null, '', '/other.html');
        const app = document.querySelector<HTMLElement>('#app')!;
        app.innerHTML = app.dataset.before!;
        document.querySelector('#report h2')!.parentElement!.innerHTML =
          `<p>各位代表：</p><p>现在，我代表区人民政府向大会报告工作，请予审议。</p>${body}`;
      },
      paragraphs([7, 8, 9]),
    );
    await untilMarked(page, 'the other article to be marked', [...[7, 8, 9].flatMap(figuresOf), PLANNED]);
  });

  test('a clock beside the report has nothing read anew', async () => {
    const drawings = await countDrawings();
    await tick('#clock');
    expect(await drawings()).toBe(0);
  });

  test('a counter inside the report has it read anew a few times, and real changes are still followed', async () => {
    const drawings = await countDrawings();
    await page.evaluate(() => document.querySelector('#p2')!.insertAdjacentHTML('afterend', '<p id="ticker">0</p>'));
    await tick('#ticker');
    await tick('#ticker');
    expect(await drawings()).toBeLessThanOrEqual(5);
    await page.evaluate(() => document.querySelector('#p1')!.remove());
    await untilMarked(
      page,
      'the removed paragraph to be noticed',
      ALL.filter((text) => !figuresOf(1).includes(text)),
    );
  });
});

test('ids told before a change still lead to their figures after it', async () => {
  const { popup } = await openReport(session, page);
  const told = await popup.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the extension's own interface, as the popup has it
    const { tabs } = (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const data = { force: false, wait: false };
    const { res } = await tabs.sendMessage(tab.id, { id: 1, type: 'analyse', timestamp: Date.now(), data });
    const figures: { id: string; text: string }[] = res.reading.figures;
    return { tab: tab.id as number, id: figures.find(({ text }) => text === '4300人')!.id };
  });
  await session.browser.closePopup();
  await page.evaluate(
    (added) => document.querySelector('#p1')!.insertAdjacentHTML('beforebegin', added),
    `<p>${sentence(7)}</p>`,
  );
  await untilMarked(page, 'the new paragraph to be marked', [...ALL, ...figuresOf(7)]);
  const reveal = (id: string) =>
    session.browser.welcome!.evaluate(
      async ([tab, wanted]) => {
        // biome-ignore lint/suspicious/noExplicitAny: as above
        const { tabs } = (globalThis as any).chrome;
        const message = { id: 2, type: 'reveal', timestamp: Date.now(), data: { id: wanted } };
        return (await tabs.sendMessage(tab, message)).res;
      },
      [told.tab, id] as const,
    );
  expect(await reveal('1-2')).toEqual({ found: false });
  expect(await reveal(told.id)).toEqual({ found: true });
  const current = () => page.evaluate(() => String([...(CSS.highlights.get('baoshu-current') ?? [])][0]));
  expect(await until('the figure to be shown', current)).toBe('4300人');
});
