import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Stretch } from '../../../entrypoints/shared/page/marks';
import { PageChanges } from '../../../entrypoints/shared/page/page-changes';

const PAGE = `<div id="clock">12:00</div>
<div id="report"><p id="a">就业3万人</p><p id="b">没有数</p><p id="c">园区5个</p></div>`;

let page: Document;
let changes: PageChanges;

beforeEach(() => {
  const { window } = new JSDOM(PAGE);
  for (const name of ['Text', 'NodeFilter'] as const) vi.stubGlobal(name, window[name]);
  page = window.document;
  changes = new PageChanges(page);
  remember();
});
afterEach(() => vi.unstubAllGlobals());

const at = (id: string): Element => page.getElementById(id)!;
const textIn = (id: string): Text => at(id).firstChild as Text;

function remember(): void {
  const stretch = (node: Text): Stretch => ({ node, start: 2, end: node.length, text: node.data.slice(2) });
  const texts = ['a', 'b', 'c'].map(textIn);
  // What stands in the second paragraph is never a figure
  const marked = texts.filter(({ parentElement }) => parentElement?.id !== 'b').map((node) => [stretch(node)]);
  changes.remember(texts, marked);
}

const NOTHING = { lost: false, grown: [] };

describe('PageChanges', () => {
  test('keeps to the smallest element that holds the report', () => {
    expect(changes.root).toBe(at('report'));
    changes.remember([], []);
    expect(changes.root).toBe(page.body);
  });

  test.each<[string, () => void]>([
    ['a class', () => at('a').classList.add('read')],
    ['text outside the report', () => at('clock').replaceChildren('12:01')],
    ['words without a numeral', () => at('b').append('，也没有')],
    ['a script', () => at('b').append(Object.assign(page.createElement('script'), { textContent: 'var a = 1;' }))],
    ['known text moved elsewhere', () => at('report').append(at('a'))],
  ])('%s is no change', (_, act) => {
    act();
    expect(changes.look()).toEqual(NOTHING);
  });

  test.each<[string, () => void]>([
    ['a marked node taken out', () => at('a').remove()],
    ['the same text in another node', () => at('a').replaceChildren(String(textIn('a').data))],
    ['another number', () => textIn('a').replaceData(2, 1, '4')],
    ['text put in before a number', () => textIn('c').insertData(0, '新')],
    ['the whole report replaced', () => at('report').replaceWith(at('report').cloneNode(true))],
  ])('%s: marks are lost', (_, act) => {
    act();
    expect(changes.look().lost).toBe(true);
  });

  test('new text with a numeral is told with the known element around it', () => {
    at('report').append(Object.assign(page.createElement('p'), { innerHTML: '<b>桥梁</b><i>7座</i>' }));
    at('b').replaceChildren('学校8所');
    expect(changes.look()).toEqual({ lost: false, grown: [at('b'), at('report')] });
    remember();
    expect(changes.look()).toEqual(NOTHING);
  });

  test('text that a script lengthens in its node is new text', () => {
    textIn('b').appendData('，医院2家');
    expect(changes.look().grown).toEqual([at('b')]);
  });

  test('where new text never brings a figure it is left alone, until it does', () => {
    const tick = (count: number) => at('b').replaceChildren(`${count}`);
    for (let count = 1; count <= 4; count++) {
      tick(count);
      const change = changes.look();
      expect(change.grown).toEqual([at('b')]);
      changes.judge(change, false);
      remember();
    }
    tick(5);
    expect(changes.look()).toEqual(NOTHING);
    changes.judge({ lost: false, grown: [at('b')] }, true);
    expect(changes.look().grown).toEqual([at('b')]);
  });
});
