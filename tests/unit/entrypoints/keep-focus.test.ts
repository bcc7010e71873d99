import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../../entrypoints/shared/views/components/keep-focus';

let page: Document;
const element = (id: string) => page.getElementById(id)!;
/** Observers are told after the turn in which something changed. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  const { window } = new JSDOM(
    '<main><section id="box"><p id="line"><button id="gone">x</button></p><button id="stays">y</button></section></main>',
  );
  page = window.document;
  vi.stubGlobal('document', page);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  keepFocus(page.querySelector('main')!);
});
afterEach(() => vi.unstubAllGlobals());

test('goes to the box around an element that is taken out', async () => {
  element('gone').focus();
  element('gone').remove();
  await settled();
  expect(page.activeElement?.id).toBe('line');
});

test('goes to what is left of what it stood in', async () => {
  element('gone').focus();
  element('line').remove();
  await settled();
  expect(page.activeElement?.id).toBe('box');
});

test('stays where it is while something else is taken out', async () => {
  element('stays').focus();
  element('line').remove();
  await settled();
  expect(page.activeElement?.id).toBe('stays');
});

test('is not called back where it was given up before', async () => {
  element('gone').focus();
  element('gone').blur();
  await settled();
  element('gone').remove();
  await settled();
  expect(page.activeElement).toBe(page.body);
});
