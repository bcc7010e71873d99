import type { Page } from 'playwright-core';
import type { Figure, Status } from '../../core/figures/figure';
import { until } from '../../scripts/browser/extension-view';
import { pressMark } from '../../scripts/browser/popup';
import { openReport, type Session, withoutSpace } from './session';

type Mentioned = Pick<Figure, 'id' | 'text' | 'status'>;

/** The text of each marked stretch in the order in which it was marked, by status, as the page itself can see it. */
export function markedStretches(page: Page): Promise<Record<Status, string[]>> {
  return page.evaluate(() => {
    const under = (status: string) =>
      [...(CSS.highlights.get(`baoshu-${status}`) ?? [])].map((range) => {
        if (range.startContainer !== range.endContainer || !range.startContainer.isConnected)
          throw new Error('a mark stands on no text node of the page');
        return (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
      });
    return { actual: under('actual'), estimate: under('estimate'), target: under('target') };
  });
}

/**
 * What is marked for each figure beside its own text. A figure takes as many of its status's stretches as its text is long;
 * what is left over in the end is told as a figure without text.
 */
export async function markedByFigure(page: Page, figures: Mentioned[]): Promise<{ text: string; marked: string }[]> {
  const left = await markedStretches(page);
  const pairs = figures.map(({ text, status }) => {
    let marked = '';
    while (withoutSpace(marked).length < withoutSpace(text).length && left[status].length > 0)
      marked += left[status].shift();
    return { text: withoutSpace(text), marked: withoutSpace(marked) };
  });
  const over = Object.values(left).flat();
  return [...pairs, ...over.map((marked) => ({ text: '', marked }))];
}

/** The page's figures, as its content script answers the popup. */
export async function figuresOfPage(session: Session, page: Page): Promise<Mentioned[]> {
  const { popup } = await openReport(session, page);
  const figures = await popup.evaluate(async () => {
    interface Tabs {
      query(what: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object, where: object): Promise<{ res: { reading: { figures: Figure[] } } }>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const message = { id: 1, type: 'analyse', timestamp: Date.now(), data: { force: false, wait: false } };
    const { res } = await tabs.sendMessage(tab!.id, message, { frameId: 0 });
    return res.reading.figures.map(({ id, text, status }) => ({ id, text, status }));
  });
  await session.browser.closePopup();
  return figures;
}

/** Marks a page's figures by its popup, which is closed again. */
export async function markPage(session: Session, page: Page): Promise<void> {
  const { popup } = await openReport(session, page);
  await pressMark(popup);
  await session.browser.closePopup();
}

/** Waits until exactly these texts are marked, in any order. */
export async function untilMarked(page: Page, what: string, texts: string[]): Promise<void> {
  const wanted = [...texts].sort().join(' ');
  await until(what, async () => {
    const marked = Object.values(await markedStretches(page))
      .flat()
      .sort()
      .join(' ');
    if (marked !== wanted) throw new Error(`marked are ${marked}`);
    return true;
  });
}
