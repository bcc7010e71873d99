import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { DomDocument } from '../../../core/document/dom';
import { pageMayBeReport } from '../../../core/recognise/glance-page';
import { REPORT_HTML, readPage } from './read-page';

const page = (around: (body: string) => string): string =>
  `<!doctype html><html lang="zh-CN"><head><title>某区政府工作报告</title></head><body>${around(
    `<h1>某区政府工作报告</h1><div class="text">${REPORT_HTML}</div>`,
  )}</body></html>`;

/** What a browser makes of names, which jsdom does not: what is named is a member of its form or of the document. */
function shadow(page: Document): void {
  const forms = [...page.querySelectorAll('form')];
  const show = (owner: object, { name }: { name: string }, value: unknown) =>
    Object.defineProperty(owner, name, { value, configurable: true });
  const owned = forms.map((form) => [form, [...form.querySelectorAll('input')]] as const);
  const images = [...page.querySelectorAll('img')];
  for (const [form, inputs] of owned) for (const input of inputs) show(form, input, input);
  for (const image of images) show(page, image, image);
}

/** What was read of a page, without where it was found. */
const read = (html: string) => {
  const { document } = readPage(html, null, { prepare: shadow });
  return { text: document.text, title: document.title, blocks: document.blocks.length };
};
const PLAIN = read(page((body) => `<form>${body}</form>`));

describe('names that a page gives its controls', () => {
  // Those that jsdom's own selectors do not ask for; the browser tests name all
  test.each(['nextSibling', 'firstChild', 'parentNode', 'textContent'])('%s is none of its form’s members', (name) => {
    const named = `<input type="hidden" name="${name}">`;
    expect(read(page((body) => `<form>${named}${body}</form>`))).toEqual(PLAIN);
  });

  test.each(['body', 'title', 'cloneNode'])('%s is none of the document’s members', (name) => {
    expect(read(page((body) => `<img name="${name}" alt=""><form>${body}</form>`))).toEqual(PLAIN);
  });

  test('the first look comes to an end', () => {
    const named = '<input type="hidden" name="nextSibling"><input type="hidden" name="parentNode">';
    const shadowed = new JSDOM(page((body) => `<form>${named}${body}${REPORT_HTML}</form>`)).window.document;
    shadow(shadowed);
    expect(pageMayBeReport(shadowed as unknown as DomDocument)).toBe(true);
  });
});

describe('a general reader that fails', () => {
  test('has found no article', () => {
    const { document } = readPage(
      page((body) => body),
      null,
      {
        general() {
          throw new TypeError('not a function');
        },
      },
    );
    expect(document.meta.bodyBy).toBe('whole');
    expect(document.text).toContain('地区生产总值增长6.1%');
  });
});
