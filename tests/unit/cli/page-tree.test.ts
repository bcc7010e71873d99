import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { documentFromHtml } from '../../../core/cli/load';
import { pageTree } from '../../../core/cli/page-tree';
import { decodeBytes } from '../../../core/files/charset';
import { CHROME, REPORT_HTML, readPage } from '../sites/read-page';

const ROOT = join(import.meta.dirname, '../../..');

/** Every node with its attributes, one a line, by its depth. */
function outline(node: Node, depth = 0): string[] {
  const own =
    node.nodeType === 1
      ? `${(node as Element).localName} ${Array.from(
          (node as Element).attributes,
          ({ name, value }) => `${name}=${value}`,
        )
          .sort()
          .join(' ')}`
      : `${node.nodeType} ${node.nodeValue}`;
  const children: string[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    // What kind of page it is nothing asks
    if (child.nodeType !== 10) children.push(...outline(child, depth + 1));
  return [`${' '.repeat(depth)}${own.trim()}`, ...children];
}

const byJsdom = (markup: string): Document =>
  new JSDOM(markup, { virtualConsole: new VirtualConsole() }).window.document;

const PAGES: Record<string, string> = {
  'tags left out': '<title>甲</title><p>一<p>二<ul><li>三<li>四</ul><table><tr><td>五<td>六<tr><td>七</table>',
  'boxes wrongly in a table': '<table><div>乙</div><tr><td>丁</td><p>戊</p></tr><caption>己</caption></table>',
  'misnested emphasis': '<p><b>一<i>二</b>三</i>四<p><a href=x>五<a href=y>六</a>',
  'references in text and attributes': '<p title="a&amp;b&quot;">&lt;一&nbsp;&#x4e8c;&hellip;&copy&notit;</p>',
  'a title behind the head': '<body><p>一</p><title>  报告\n 全文 </title><title>另一个</title>',
  'a drawing with its own title':
    '<svg viewBox="0 0 1 1" xlink:href="#a"><title>图</title><foreignObject><p>一</p></foreignObject></svg><math><mi>x</mi></math>',
  'scripts, styles and what is shown without scripts':
    '<script>if (a<b) "<p>一</p>"</script><style>p>b{}</style><noscript><p>二</p></noscript><textarea><p>三</textarea>',
  'a template': '<template><p>一</p></template><p>二</p>',
  'frames and controls by the names of members':
    '<form><input name=parentNode><select><option>一<option>二</select></form><img name=body><iframe><p>三</iframe>',
  'comments, conditional ones too':
    '<!-- 一 --><!--[if IE]><p>二</p><![endif]--><![CDATA[三]]><?xml version="1.0"?><p>四',
  'a page that ends in the middle': '<html lang=zh><body class="a b"><div id=c><p>一<span style="display:none">二',
  'attributes twice and of the body again': '<body a=1><p x=1 x=2 disabled DATA-A=3>一</p><body b=3><html lang=en>',
  nothing: '',
};

describe('the tree of a page', () => {
  it.each(Object.entries(PAGES))('is jsdom’s: %s', (_, markup) => {
    const [expected, tree] = [byJsdom(markup), pageTree(markup)];
    expect(outline(tree as unknown as Node)).toEqual(outline(expected));
    expect(tree.title).toBe(expected.title);
  });

  it('is read as jsdom’s is: the sample pages, and a report among what stands around it', async () => {
    const samples = readdirSync(join(ROOT, 'seeds')).filter((name) => name.endsWith('.html'));
    expect(samples.length).toBeGreaterThan(3);
    const pages = samples.map((name) => decodeBytes(readFileSync(join(ROOT, 'seeds', name))).text);
    const { head, tools, neighbours, foot } = CHROME;
    pages.push(`${head}<div><div class=x>${REPORT_HTML}${tools}</div>${neighbours}</div>${foot}`);
    for (const page of pages) expect(await documentFromHtml(page, { url: null })).toEqual(readPage(page).document);
  });

  it('has text that stands wrongly in a table before it, as the standard has it', () => {
    // jsdom puts it behind
    const lines = outline(pageTree('<div><table>甲<tr>丙<td>丁</td></tr></table></div>') as unknown as Node);
    expect(lines.map((line) => line.trim()).slice(3)).toEqual([
      ...['body', 'div', '3 甲丙', 'table', 'tbody', 'tr', 'td', '3 丁'],
    ]);
  });

  it('nested ten thousand deep is one all the same', () => {
    const tree = pageTree(`${'<div>'.repeat(10_000)}一`);
    expect(tree.body?.textContent).toBe('一');
  });
});
