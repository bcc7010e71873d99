import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { DomDocument } from '../../core/document/dom';
import { extractFigures } from '../../core/figures/extract';
import { decodeBytes } from '../../core/files/charset';
import { recognise } from '../../core/recognise/recognise';
import { pageDocument } from '../../core/recognise/sites/page';
import { faultsOf } from './examine';
import { mutated } from './mutate';
import type { Examined, Fuzzed } from './run';
import { corpusFiles, filesIn } from './sources';

/** A mutated page is a stretch of its source's markup: what it is cut off in is one more thing that a page should not be. */
const LONGEST = 6000;
const MOST_MUTATIONS = 12;

/** Markup that stands where it should not: tables askew, names that a page's controls must not have, text that is none. */
const PIECES = [
  ...['<p>', '</p>', '<div>', '</div>', '<span>', '</span>', '<br>', '<b>', '</b>', '<ul><li>', '</ul>'],
  ...['<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<th>', '<td rowspan=0>', '<td colspan=1000 rowspan=9>'],
  ...['<table><caption>单位：万元</caption>', '<thead>', '<tbody>', '<td colspan=-1>', '<td rowspan=65534>12.5</td>'],
  ...['<form><input name=parentNode>', '<img name=body>', '<form name=title>', '<input name=nextSibling></form>'],
  ...['<script>', '</script>', '<style>', '</style>', '<!--', '-->', '<textarea>', '<select><option>3', '<template>'],
  ...['<svg><text>', '<math><mi>', '<iframe>', '<noscript>', '<frameset>', '<a href="//[">', '<base href="::">'],
  ...[
    '<h1>',
    '<h2>2031年政府工作报告</h2>',
    '<ruby>一<rt>1</rt>',
    '<del>',
    '<sup>2</sup>',
    '&#0;',
    '&#xD800;',
    '&nbsp;',
  ],
  ...[
    '<p style="display:none">',
    '<p hidden>',
    '<p dir=rtl>',
    '<meta charset=utf-7>',
    '<p aria-hidden=true>',
    '&amp;lt;',
  ],
] as const;

const TAG = /<[^<>]{0,300}>/g;
const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/** Changes tags of a page's markup: puts in, takes out, doubles, exchanges. */
function withMutatedTags(markup: string, random: () => number): string {
  let out = markup;
  const times = 1 + Math.floor(random() * MOST_MUTATIONS);
  for (let i = 0; i < times; i++) {
    const tags = [...out.matchAll(TAG)];
    const tag = tags.length === 0 || random() < 0.3 ? null : pick(tags, random);
    const at = tag?.index ?? Math.floor(random() * (out.length + 1));
    const length = tag?.[0].length ?? 0;
    const put = [pick(PIECES, random), '', `${tag?.[0] ?? ''}${tag?.[0] ?? ''}`, pick(tags, random)?.[0] ?? ''];
    out = out.slice(0, at) + pick(put, random) + out.slice(at + (random() < 0.5 ? length : 0));
  }
  return out;
}

/** Reads a page as the extension does, and asks that each figure leads back to the page, which is as it was. */
function examined(markup: string): Examined {
  const dom = new JSDOM(markup, { url: 'https://www.example.gov.cn/a/b.html', virtualConsole: new VirtualConsole() });
  const before = dom.serialize();
  const { document: page } = dom.window;
  const read = pageDocument(page as unknown as DomDocument, { url: 'https://www.example.gov.cn/a/b.html' });
  const { document } = read;
  const figures = extractFigures(document, recognise(document));
  const faults = faultsOf(document, figures);
  for (const { id, start, end, text } of figures) {
    const found = read
      .locate(start, end)
      .map(({ node, startOffset, endOffset }) => (node.nodeValue ?? '').slice(startOffset, endOffset));
    const flat = (words: string) => words.replace(/\s+/g, '');
    if (flat(found.join('')) !== flat(text)) faults.push(`${id} leads to ${JSON.stringify(found)} instead of ${text}`);
  }
  if (dom.serialize() !== before) faults.push('the page was changed');
  dom.window.close();
  return { figures: figures.length, faults };
}

/** The project's sample pages and the corpus's, tags and text mutated. */
export function mutatedPages(): Fuzzed {
  const files = [...filesIn('seeds', '.html'), ...corpusFiles('html', '.html')];
  const pages = files.map((file) => decodeBytes(readFileSync(file)).text);
  return {
    name: 'pages',
    sources: pages.length,
    examine(random) {
      const source = pick(pages, random);
      const from = Math.floor(random() * Math.max(1, source.length - LONGEST));
      const markup = withMutatedTags(mutated(source.slice(from, from + LONGEST), random), random);
      // As it comes out of bytes: half a surrogate pair is in no file, and more than jsdom's parser takes
      return examined(Buffer.from(markup).toString());
    },
  };
}
