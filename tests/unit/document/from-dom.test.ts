import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { DomElement, DomNode } from '../../../core/document/dom';
import { type DomOptions, documentFromDom, type PageDocument } from '../../../core/document/from-dom';

function read(body: string, options: DomOptions = {}): PageDocument {
  return documentFromDom(new JSDOM(`<!doctype html><body>${body}`).window.document.body as unknown as DomNode, options);
}
/** `names` one inside another, `times` over, around a text. */
function nested(names: string[], times: number, text: string): DomNode {
  const node = (nodeType: number, localName: string, nodeValue: string | null) => ({
    nodeType,
    localName,
    nodeName: localName.toUpperCase(),
    nodeValue,
    textContent: nodeValue,
    parentNode: null as DomNode | null,
    firstChild: null as DomNode | null,
    nextSibling: null,
    className: '',
    id: '',
    getAttribute: () => null,
  });
  const root = node(1, 'body', null);
  let inner = root;
  for (let i = 0; i < times * names.length; i++) {
    const child = node(1, names[i % names.length]!, null);
    child.parentNode = inner;
    inner.firstChild = child;
    inner = child;
  }
  const leaf = node(3, '#text', text);
  leaf.parentNode = inner;
  inner.firstChild = leaf;
  return root;
}

const shown = ({ document }: PageDocument): string[] =>
  document.blocks.map((block) => `${block.kind}${block.level ?? ''} ${document.text.slice(block.start, block.end)}`);

describe('documentFromDom', () => {
  it('sets each block on a line and white space to single spaces', () => {
    const page = read(
      '<h1>工作报告</h1><div>各位代表：\n   <p>现在\n  报告&nbsp;&nbsp;工作。</p>谢谢</div><ul><li>一件事</ul>',
    );
    expect(page.document.text).toBe('工作报告\n各位代表：\n现在 报告 工作。\n谢谢\n一件事\n');
    expect(shown(page)).toEqual([
      'heading1 工作报告',
      'paragraph 各位代表：',
      'paragraph 现在 报告 工作。',
      'paragraph 谢谢',
      'listItem 一件事',
    ]);
  });

  it('leaves out what is not shown', () => {
    const page = read(
      '<p>看得见</p><p hidden>甲</p><p style="color:red; display : none">乙</p><p style="visibility:hidden">丙</p>' +
        '<script>丁</script><style>戊</style><noscript>己</noscript><template>庚</template><select><option>辛</select>' +
        '<textarea>壬</textarea><svg><text>癸</text></svg>',
    );
    expect(page.document.text).toBe('看得见\n');
  });

  it('asks the live page what is shown', () => {
    const page = read('<p>甲</p><p class="off">乙<b>丙</b></p>', {
      isVisible: (element: DomElement) => element.className !== 'off',
    });
    expect(page.document.text).toBe('甲\n');
  });

  it('joins figures cut into many spans', () => {
    expect(read('<p>增长<span>1</span><span>2</span>.<span>5</span>%。</p>').document.text).toBe('增长12.5%。\n');
  });

  it('parts lines at br and mends a sentence that one cuts', () => {
    const page = read(
      '<div>去年全区经济稳中有进，结构不断优化，重点项目加快建设。财政收入持续增加，全年完成一般公共预<br>算收入三十亿元，增长百分之五。<br>　　新的一年任务更重。</div>',
    );
    expect(shown(page).map((line) => line.slice(-12))).toEqual(
      ['亿元，增长百分之五。', '新的一年任务更重。'].map((end) => expect.stringContaining(end)),
    );
  });

  it('mends a paragraph that was cut at a figure', () => {
    const page = read(
      '<p>经初步核算，全年实现总产值191.5</p><p>亿元，增长5.7%。</p><p>现有市级重点文物保护单位24处，县级保护单位</p><p>61处。</p><p>全年投资增长，各项工程进度加快，效益提高</p><p>2031年继续努力。</p>',
    );
    expect(shown(page)).toEqual([
      'paragraph 经初步核算，全年实现总产值191.5\n亿元，增长5.7%。',
      'paragraph 现有市级重点文物保护单位24处，县级保护单位\n61处。',
      'paragraph 全年投资增长，各项工程进度加快，效益提高',
      'paragraph 2031年继续努力。',
    ]);
  });

  it('keeps the lines of a text in one node', () => {
    const lines = [
      '第一章 总则',
      '本市坚持稳中求进。',
      '第二章 目标',
      '到期末总量翻一番。',
      '第三章 保障',
      '加强组织领导。',
    ];
    const filler = '各项工作有序推进，成效逐步显现。'.repeat(20);
    const page = read(`<div>${[...lines, filler].join('\n')}</div>`);
    expect(shown(page).slice(0, 3)).toEqual([
      'heading1 第一章 总则',
      'paragraph 本市坚持稳中求进。',
      'heading1 第二章 目标',
    ]);
  });

  it('takes a bold line above prose for a heading, a plain one only directly above it', () => {
    const prose = `<p>${'全年完成投资，项目有序推进，群众得到实惠。'.repeat(4)}</p>`;
    const page = read(
      `<p><strong>换动能</strong></p>${prose}<p>塑造城市优势</p>${prose}<p>换动能</p>${prose}<p>图2 城市夜景一瞥</p>${prose}<p>栏目推荐阅读</p><p>更多精彩内容</p><p>近期</p>`,
    );
    expect(shown(page).filter((line) => !line.includes('全年'))).toEqual([
      'heading1 换动能',
      'heading1 塑造城市优势',
      'paragraph 换动能',
      'paragraph 图2 城市夜景一瞥',
      'paragraph 栏目推荐阅读',
      'paragraph 更多精彩内容',
      'paragraph 近期',
    ]);
  });

  it('reads pages nested thousands deep', () => {
    // Bare nodes: a parser takes longer to build such a page than this takes to read it
    expect(documentFromDom(nested(['div'], 50_000, '深处')).document.text).toBe('深处\n');
  });
});

describe('locate', () => {
  it('leads every stretch back to the characters it came from', () => {
    const page = read(
      '<p>　　全年<b>生产 \n 总值</b>达到<i>1</i>,<i>200</i> 亿元。</p><table><tr><td>甲<br>乙<td>5.5</table>',
    );
    const { text } = page.document;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const parts = page.locate(start, end).map(({ node, startOffset, endOffset }) => {
          return (node.nodeValue ?? '').slice(startOffset, endOffset);
        });
        expect(parts.join('').replace(/\s+/g, '')).toBe(text.slice(start, end).replace(/\s+/g, ''));
      }
    }
  });

  it('gives one part per text node', () => {
    const page = read('<p>达到<b>300</b>亿元</p>');
    const start = page.document.text.indexOf('到300亿');
    expect(page.locate(start, start + 5).map(({ startOffset, endOffset }) => [startOffset, endOffset])).toEqual([
      [1, 2],
      [0, 3],
      [0, 1],
    ]);
  });
});

describe('tables', () => {
  const cellsOf = ({ document }: PageDocument): string[] =>
    document.blocks
      .filter((block) => block.table !== undefined && !block.table.header)
      .map(({ start, end, table }) => {
        return `${table?.caption ?? ''} | ${table?.rowHeader.join('>')} | ${table?.columnHeader.join('>')} | ${document.text.slice(start, end)}`;
      });

  it('keeps cells apart with their header paths, unit note and title', () => {
    const page = read(
      '<p>表1 收入情况</p><p style="text-align:right">单位：万元</p><table><tr><td rowspan="2">项目</td><td colspan="2">2030年</td></tr>' +
        '<tr><td>预算</td><td>执行</td></tr><tr><td><p>税收</p><p>收入</p></td><td>120</td><td>130</td></tr></table><p>以下为说明。</p>',
    );
    expect(cellsOf(page)).toEqual([
      '表1 收入情况 单位：万元 | 税收 收入 | 2030年>预算 | 120',
      '表1 收入情况 单位：万元 | 税收 收入 | 2030年>执行 | 130',
    ]);
    expect(page.document.text).toBe(
      '表1 收入情况\n单位：万元\n项目\t2030年\n预算\t执行\n税收 收入\t120\t130\n以下为说明。\n',
    );
  });

  it('reads a caption element', () => {
    expect(cellsOf(read('<table><caption>人口</caption><tr><th>年<th>万人<tr><th>2030<td>81</table>'))).toEqual([
      '人口 | 2030 | 万人 | 81',
    ]);
  });

  it('reads the text of tables that only place boxes as paragraphs', () => {
    const prose = '全年完成投资，项目有序推进，群众得到实惠。'.repeat(12);
    const page = read(
      `<table><tr><td>导航</td><td><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table><p>${prose}</p></td></tr></table><table><tr><td>只有一格</td></tr></table>`,
    );
    expect(shown(page)).toEqual([
      'paragraph 导航',
      'cell 甲',
      'cell 1',
      'cell 乙',
      'cell 2',
      `paragraph ${prose}`,
      'paragraph 只有一格',
    ]);
  });

  it('keeps a table of figures with one long note a table', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `<tr><td>项目${i}</td><td>${i}.5</td></tr>`).join('');
    const note = `<tr><td colspan="2">注：${'数据为初步统计数。'.repeat(60)}</td></tr>`;
    expect(cellsOf(read(`<table>${rows}${note}</table>`)).filter((cell) => cell.endsWith('.5'))).toHaveLength(8);
  });

  it('numbers tables through the page', () => {
    const table = '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>';
    const numbers = read(table + table).document.blocks.map((block) => block.table?.table);
    expect([...new Set(numbers)]).toEqual([0, 1]);
  });

  it('reads thousands of tables one inside another', () => {
    const page = documentFromDom(nested(['table', 'tr', 'td'], 20_000, '底'));
    expect(page.document.text).toBe('底\n');
  });
});
