import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from '../../scripts/browser/server';
import { SEEDS } from './session';

const REPORT = readFileSync(path.join(SEEDS, 'plan-outline.html'), 'utf8');
const [, HEAD, BODY] = /<head>(.*)<\/head>\s*<body[^>]*>(.*)<\/body>/s.exec(REPORT) ?? [];
if (!HEAD || !BODY) throw new Error('The sample page has no head and body of its own.');

const html = (body: string): Route => ({ type: 'text/html', body });
const withHead = (more: string, body = BODY): Route =>
  html(`<!doctype html><head>${HEAD}${more}</head><body>${body}</body>`);

/** A shop's page: prices, counts and menus, none of a report's words. */
const SHOP = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>不锈钢汤锅_厨具_小灶商城</title>
<nav><a href="/a">政府工作报告精装本</a><a href="/b">厨具</a></nav><h1>不锈钢汤锅 24厘米</h1>
${'<p>容量5升，重1.8千克，售价199元，月销3200件，好评率98%。全国包邮，48小时内发货，七天内可以退换，退回时请保持包装完好。</p>'.repeat(12)}
</html>`;

/** As large as pages get: 200,000 nodes before the report's own. */
const manyNodes = (): Route => withHead('', `${'<p><i>·</i></p>'.repeat(67_000)}${BODY}`);

/** The text comes two seconds after the page, as single-page sites bring theirs. */
const LATE = `<main id="app"><p>请稍候</p></main><template>${BODY}</template>
<script>setTimeout(() => document.querySelector('#app').replaceChildren(document.querySelector('template').content), 2000)</script>`;

/** Bytes of a text in GB18030; its two-byte part holds all that the sample page needs. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1) codes.set(character, [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((character) => {
      if (character < '\x80') return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (!code) throw new Error(`«${character}» has no two bytes in GB18030.`);
      return code;
    }),
  );
}

/** Pages on which recognition by itself has to find the report, and one on which it must not. */
export const PAGES: Record<string, Route> = {
  '/shop.html': html(SHOP),
  '/policy.html': withHead(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`),
  '/gb18030.html': { type: 'text/html', body: gb18030(REPORT.replace(/charset="?utf-8"?/i, 'charset="gb18030"')) },
  '/framed.html': html(
    '<!doctype html><meta charset="utf-8"><title>资料</title><h1>资料</h1><iframe src="/plan-outline.html" width="900" height="600"></iframe>',
  ),
  '/nodes.html': manyNodes(),
  '/late.html': withHead('', LATE),
};
