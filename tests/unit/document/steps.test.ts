import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { DomDocument } from '../../../core/document/dom';
import { type DomElement, type DomNode, walkInSteps } from '../../../core/document/dom';
import { atOneGo } from '../../../core/document/steps';
import { pageDraft } from '../../../core/recognise/sites/page';

const LINES = Array.from({ length: 2_000 }, (_, at) => `<p>第${at}段，新建学校${at}所。</p>`).join('');
const pageOf = (body: string): Document => new JSDOM(`<title>页面</title>${body}`).window.document;
const rootOf = (page: Document): DomNode => page.body as unknown as DomNode;

/** Walks a page whose script changes it after a number of steps. */
function walkChanging(page: Document, after: number, change: () => void) {
  const entered: DomElement[] = [];
  const left: DomElement[] = [];
  let text = '';
  const steps = walkInSteps(rootOf(page), {
    enter: (element) => entered.push(element) > 0,
    leave: (element) => left.push(element),
    text: (node) => {
      text += node.nodeValue;
    },
  });
  let taken = 0;
  for (; !steps.next().done; taken++) if (taken === after) change();
  return { entered, left, text, taken };
}

describe('a walk in steps', () => {
  test('gives way every few hundred nodes', () => {
    const page = pageOf(LINES);
    expect(walkChanging(page, -1, () => undefined).taken).toBeGreaterThan(20);
  });

  test.each([
    ['all of it is taken away', (page: Document) => page.body.replaceChildren()],
    ['the body itself is taken away', (page: Document) => page.body.remove()],
    ['all of it is moved elsewhere', (page: Document) => page.head.append(...page.body.childNodes)],
    ['it is moved out of the page', (page: Document) => page.createElement('div').append(...page.body.childNodes)],
  ])('comes to its end where %s, and leaves all that it entered', (_, change) => {
    const page = pageOf(`<main><section>${LINES}</section></main>`);
    const { entered, left } = walkChanging(page, 5, () => change(page));
    expect(new Set(left)).toEqual(new Set(entered));
    expect(left).toHaveLength(entered.length);
  });

  test('goes on behind a part that was taken away', () => {
    const page = pageOf(`<main><section>${LINES}</section><p>末尾</p></main>`);
    const { text } = walkChanging(page, 5, () => page.querySelector('section')?.replaceChildren());
    expect(text).toContain('末尾');
  });
});

describe('a page read in steps', () => {
  const walk = (page: Document, mostText?: number) =>
    pageDraft(page as unknown as DomDocument, { url: null, ...(mostText === undefined ? {} : { mostText }) });

  test('is the same as one read at one go, whatever stands between two steps', () => {
    const page = pageOf(`<div class="content">${LINES}<table><tr><th>项目<td>数量<tr><th>学校<td>3</table></div>`);
    const steps = walk(page);
    let taken = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken++;
    expect(taken).toBeGreaterThan(50);
    expect(step.value?.draft).toEqual(atOneGo(walk(page)).draft);
  });

  test('is read no further than its bound', () => {
    const { draft } = atOneGo(walk(pageOf(LINES), 1_000));
    expect(draft.text.length).toBeGreaterThan(1_000);
    expect(draft.text.length).toBeLessThan(1_100);
  });

  test('2,000 boxes in one another end in their text', () => {
    const page = pageOf('');
    let box: Element = page.body;
    for (let depth = 0; depth < 2_000; depth++) {
      const inner = page.createElement('div');
      box.append(inner);
      box = inner;
    }
    box.innerHTML = '<p>全区新建学校3所，新增学位2,400个。</p>';
    expect(atOneGo(walk(page)).draft.text).toContain('新增学位2,400个');
  });
});
