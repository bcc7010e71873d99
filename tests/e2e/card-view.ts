import type { CDPSession, Page } from 'playwright-core';
import { until } from '../../scripts/browser/extension-view';
import { byTestId, pressMark } from '../../scripts/browser/popup';
import { openReport, type Session } from './session';

interface TreeNode {
  backendNodeId: number;
  attributes?: string[];
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
}

/** The card in a page. Its shadow root is closed to the page and to Playwright, so it is reached by the browser's own protocol. */
export class CardView {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<CardView> {
    return new CardView(page, await page.context().newCDPSession(page));
  }

  /** The card's node; null while none is open. */
  async #node(): Promise<number | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    const waiting = [root as unknown as TreeNode];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.attributes?.includes('figure-card') && node.attributes.includes('data-testid'))
        return node.backendNodeId;
      waiting.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    }
    return null;
  }

  /** Runs a function on the card's element; arguments and result pass as JSON. Throws where no card is open. */
  async on<R, A extends unknown[]>(code: (card: HTMLElement, ...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const node = await this.#node();
    if (node === null) throw new Error('No card is open.');
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: node });
    const given = args.map((value) => `, ${JSON.stringify(value)}`).join('');
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${code})(this${given}); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<R>;
  }

  async isOpen(): Promise<boolean> {
    return (await this.#node()) !== null;
  }

  /** Waits until a card is open, of that figure where one is named. */
  async opened(figure?: string): Promise<void> {
    await until(`the card${figure === undefined ? '' : ` of ${figure}`} to open`, async () => {
      const shown = await this.on((card) => card.dataset.figure);
      return figure === undefined || shown === figure;
    });
  }

  async closed(): Promise<void> {
    await until('the card to close', async () => !(await this.isOpen()));
  }

  /** Text of a part of the card, white space folded; null where there is no such part. */
  text(id: string): Promise<string | null> {
    return this.on(
      (card, part) => card.querySelector<HTMLElement>(part)?.innerText.replace(/\s+/g, ' ').trim() ?? null,
      byTestId(id),
    );
  }

  /** Waits until the library has answered. */
  async explained(): Promise<string> {
    const state = await until('the library to answer', async () => {
      const state = await this.on(
        (card) => card.querySelector<HTMLElement>('[data-testid="card-history"]')?.dataset.state,
      );
      return state === 'waiting' ? undefined : state;
    });
    return state!;
  }

  /** Middle of a part of the card in the window; null where it is covered or out of sight. */
  middle(id?: string): Promise<{ x: number; y: number } | null> {
    return this.on(
      (card, part) => {
        const element = part === null ? card : card.querySelector<HTMLElement>(part);
        if (!element) return null;
        if (part !== null) element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        const top = (card.getRootNode() as ShadowRoot).elementFromPoint(at.x, at.y);
        return top !== null && card.contains(top) && width > 0 ? at : null;
      },
      id === undefined ? null : byTestId(id),
    );
  }

  /** Clicks a button of the card as a person would. */
  async click(id: string): Promise<void> {
    let before = '';
    const at = await until(`${id} to be clickable`, async () => {
      const now = await this.middle(id);
      const atRest = now !== null && JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return atRest ? now : null;
    });
    await this.page.mouse.click(at!.x, at!.y);
  }
}

/** Where a figure's first character stands in the window; scrolls there first. */
export function figurePoint(page: Page, mention: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ({ mention, nth }) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        for (
          let at = (node as Text).data.indexOf(mention);
          at >= 0;
          at = (node as Text).data.indexOf(mention, at + 1)
        ) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + mention.length);
          window.scrollBy(0, range.getBoundingClientRect().top - window.innerHeight / 2);
          const { left: x, top, height, width } = range.getClientRects()[0]!;
          return { x: x + Math.min(6, width / 2), y: top + height / 2 };
        }
      }
      throw new Error(`${mention} is not in the page.`);
    },
    { mention, nth },
  );
}

/** Moves the mouse onto a mention, in two steps as a hand does. */
export async function hover(page: Page, mention: string, nth = 0): Promise<void> {
  const { x, y } = await figurePoint(page, mention, nth);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** Opens a page and marks its figures, the popup closed again. */
export async function openMarked(session: Session, address: string): Promise<{ page: Page; card: CardView }> {
  const page = await session.open(address);
  const { popup } = await openReport(session, page);
  await pressMark(popup);
  await session.browser.closePopup();
  return { page, card: await CardView.of(page) };
}
