import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { DomDocument } from '../../core/document/dom';
import { decodeBytes } from '../../core/files/charset';
import { pageMayBeReport } from '../../core/recognise/glance-page';
import { recognise } from '../../core/recognise/recognise';
import { pageDocument } from '../../core/recognise/sites/page';
import { tableText } from '../eval/table';
import { median, timePaired } from './measure';

/** On a page that is no report, telling so costs at most this share of what a general reader takes for the same page. */
const MOST_OF_READER = 1 / 20;

/** What is over its bound, as sentences. */
type Over = string[];

/** Readability as readers use it: on a copy, since it takes apart what it reads. */
const readability = (page: Document): unknown => new Readability(page.cloneNode(true) as Document).parse();

/** What the extension does by itself on a page: the first look, and recognition where that lets the page pass. */
function recogniseByItself(page: Document): boolean {
  const dom = page as unknown as DomDocument;
  if (!pageMayBeReport(dom)) return false;
  const reader = {
    clone: () => page.cloneNode(true),
    read: (clone: unknown) =>
      new Readability(clone as Document, { serializer: (node) => node, charThreshold: 200 }).parse()?.content,
  };
  recognise(pageDocument(dom, { url: null, reader }).document);
  return true;
}

/**
 * Times recognition on the corpus's pages that are no reports, each beside Readability on the same page.
 * @param root the project's folder; the corpus stands beside it
 */
export function benchRecognition(root: string): Over {
  return benchNegatives(path.join(root, '../shared/corpus/html'));
}

function benchNegatives(folder: string): Over {
  if (!existsSync(folder)) {
    console.log(`There is no ${folder}: recognition is not held against Readability.`);
    return [];
  }
  const all: number[] = [];
  const passed: number[] = [];
  const times: number[] = [];
  for (const file of readdirSync(folder).filter((name) => name.startsWith('neg-'))) {
    const { text } = decodeBytes(readFileSync(path.join(folder, file)));
    // A console of its own, or jsdom prints the page's broken style sheets
    const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole() });
    const page = window.document;
    let mayBe = false;
    const look = (): void => {
      mayBe = recogniseByItself(page);
    };
    const { ratio, work } = timePaired(look, () => readability(page), 1, 1);
    all.push(ratio);
    times.push(work);
    if (mayBe) passed.push(ratio);
    window.close();
  }
  const ratio = median(all);
  console.log(`${all.length} pages that are no reports, recognition beside Readability on the same page:`);
  const share = (value: number): string => value.toFixed(4);
  console.log(
    tableText([
      ['pages', 'count', 'median ms', 'median ratio', 'bound'],
      ['all', String(all.length), median(times).toFixed(2), share(ratio), `≤ ${MOST_OF_READER}`],
      ['  past the first look', String(passed.length), '', passed.length > 0 ? share(median(passed)) : '—', ''],
    ]),
  );
  return ratio > MOST_OF_READER ? [`recognition beside Readability: ${ratio.toFixed(3)}, bound ${MOST_OF_READER}`] : [];
}
