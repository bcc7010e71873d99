import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a page of the extension's own must not hold: scripts of its own, or anything that is fetched from elsewhere. */
const FORBIDDEN = /<(?:script|iframe|object|embed|base)\b|<meta[^>]+http-equiv="?refresh|\bsrc(?:set)?=|url\(|@import/i;

/** Handlers written into the page; the extension's policy would refuse them one by one. */
const HANDLER = / on[a-z]+="[^"]*"/gi;

/** What a web page gets by injection stands in the page itself here: a browser injects nothing into an extension's pages. */
const READER =
  '<link rel="stylesheet" href="/marks-ground.css"><link rel="stylesheet" href="/marks.css"><script src="/sample-page.js" defer></script><script src="/content-script.js" defer></script><script src="/page-cards.js" defer></script>';

/**
 * A sample page as a page of the extension.
 * @throws where it holds what such a page must not, or has no head
 */
export function samplePage(html: string, name: string): string {
  const found = FORBIDDEN.exec(html);
  if (found !== null) throw new Error(`${name}: a sample page must not hold ${found[0]}`);
  const page = html.replace(HANDLER, '').replace('</head>', `${READER}</head>`);
  if (!page.includes(READER)) throw new Error(`${name}: the page has no head to put the reader into`);
  return page;
}

/** The sample pages in a folder as files of the extension: `samples/NAME.html`. */
export function samplePageFiles(folder: string): { relativeDest: string; contents: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      relativeDest: `samples/${file}`,
      contents: samplePage(readFileSync(path.join(folder, file), 'utf8'), file),
    }));
}
