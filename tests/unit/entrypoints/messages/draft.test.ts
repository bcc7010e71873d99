import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DomDocument } from '../../../../core/document/dom';
import { documentOfDraft } from '../../../../core/document/from-draft';
import { atOneGo } from '../../../../core/document/steps';
import { readFigures } from '../../../../core/figures/extract';
import { recognise } from '../../../../core/recognise/recognise';
import { pageDraft } from '../../../../core/recognise/sites/page';
import { draftSchema } from '../../../../entrypoints/shared/messages/schemas';
import { completeAddresses } from '../../../../entrypoints/shared/reading/linked-addresses';
import { readDraft } from '../../../../entrypoints/shared/worker/read-draft';

const URL_OF_PAGE = 'https://www.example.gov.cn/a.html';

/** A draft as the walk over a page hands it on. */
function draftOf(markup: string) {
  const { document } = new JSDOM(markup).window;
  const { draft } = atOneGo(pageDraft(document as unknown as DomDocument, { url: URL_OF_PAGE }));
  completeAddresses(draft, { base: URL_OF_PAGE, address: URL_OF_PAGE });
  return draft;
}

/** A draft as it comes out of a message: written as JSON, and what the protocol does not name left out. */
const sent = (draft: ReturnType<typeof draftOf>) => z.parse(draftSchema, JSON.parse(JSON.stringify(draft)));

const PAGES = readdirSync('seeds')
  .filter((name) => name.endsWith('.html'))
  .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const);

/** A page that says of itself all that a page can. */
const TELLING = `<!doctype html><html lang="zh"><head><title>某县人民政府</title>
<meta name="SiteName" content="某县人民政府"><meta name="ArticleTitle" content="某县2024年政府工作报告">
<meta name="PubDate" content="2024-02-01"><meta name="ContentSource" content="县府办"><meta name="description" content="报告"></head>
<body><div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a></div><h1>某县2024年政府工作报告</h1>
<p>来源：县府办　发布时间：2024-02-01</p><div class="TRS_Editor"><p><b>一、过去一年</b></p><p>种树120万棵，修路30公里，群众很满意。</p>
<table><tr><th colspan="2">指标</th><th>2023年</th></tr><tr><td>小麦</td><td>万吨</td><td>31</td></tr><tr><td>玉米</td><td>万吨</td><td>42</td></tr></table>
<p><a href="/files/a.pdf">附件：报告全文.pdf</a></p></div><ul><li><a href="2023.html">2023年政府工作报告</a></li></ul><div class="foot">主办：某县人民政府办公室</div></body></html>`;

describe('a draft', () => {
  test.each([...PAGES, ['a page that says much of itself', TELLING] as const])(
    '%s loses nothing on its way',
    (_, markup) => {
      const draft = draftOf(markup);
      expect(sent(draft)).toEqual(JSON.parse(JSON.stringify(draft)));
      expect(Object.keys(sent(draft).meta).sort()).toEqual(
        Object.entries(draft.meta)
          .filter(([, value]) => value !== undefined)
          .map(([name]) => name)
          .sort(),
      );
    },
  );

  test.each(PAGES)('%s is read off the page as it would be on it', (_, markup) => {
    const draft = draftOf(markup);
    const document = documentOfDraft(draft);
    const recognition = recognise(document);
    expect(readDraft({ draft: sent(draft), figures: 'of-any' })).toMatchObject({
      state: 'read',
      reading: { document, recognition, figures: readFigures(document, recognition).figures },
    });
  });

  test('of a page that is no report gives figures where they are asked for alone', () => {
    const draft = draftOf('<!doctype html><body><p>去年种树12棵，今年种树30棵，大家都说很好看。</p></body>');
    expect(readDraft({ draft, figures: 'of-report' })).toMatchObject({ state: 'no-report' });
    expect(readDraft({ draft, figures: 'none' })).toMatchObject({ state: 'no-report' });
    const read = readDraft({ draft, figures: 'of-any' });
    expect(read.state === 'read' && read.reading.figures.map(({ text }) => text)).toEqual(['12棵', '30棵']);
  });
});
