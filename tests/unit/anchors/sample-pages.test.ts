import { beforeAll, describe, expect, test } from 'vitest';
import { CONTEXT } from '../../../core/anchors/anchor';
import { type AnchorOutcome, anchorFinder } from '../../../core/anchors/find-anchor';
import { documentFromText } from '../../../core/document/from-text';
import { type Edit, editDocument, withBlocksTwice } from './edit-document';
import { type AnchoredPage, anchored, SAMPLES, sampleDocument } from './sample-pages';

/**
 * Common words and others of the same length, so that every figure keeps its offsets. No name is exchanged as a whole: it would
 * be another indicator.
 */
const EXCHANGED: Record<string, string> = {
  全区: '本区',
  推进: '推动',
  完成: '做完',
  服务: '帮助',
  加快: '抓紧',
  重点: '要紧',
  发展: '进步',
  项目: '工程',
  企业: '厂商',
};

const CLAUSE = '按照年初定下的安排，';

/** A mention with another number: `1至2所` to `1至72所`, 千余场 to 八千余场, 百分之百 to 百分之八. */
function otherNumber(text: string): string {
  if (/\d/.test(text)) return text.replace(/\d(?=\D*$)/, (digit) => `7${digit}`);
  if (text.includes('分之')) return text.replace(/.$/, (last) => (last === '八' ? '九' : '八'));
  if (/^[十百千万亿]/.test(text)) return `八${text}`;
  return text.replace(/[一二三四五六七八九半]/, (digit) => (digit === '八' ? '九' : '八'));
}

const outcomes = ({ anchors }: AnchoredPage, document: AnchoredPage['document']): AnchorOutcome[] => {
  const finder = anchorFinder(document);
  return anchors.map((anchor) => finder.find(anchor));
};
const places = ({ figures }: AnchoredPage, moved = (offset: number) => offset) =>
  figures.map(({ start, end }) => ({ outcome: 'found', start: moved(start), end: moved(end - 1) + 1 }));

// Reading a page as a browser does takes its time
describe.each(SAMPLES)('the figures of %s', { timeout: 30_000 }, (name) => {
  let page: AnchoredPage;
  beforeAll(async () => {
    page = anchored(await sampleDocument(name));
    expect(page.figures.length).toBeGreaterThan(10);
  }, 30_000);
  const blockOf = (start: number) =>
    page.document.blocks.findIndex((block) => block.start <= start && start < block.end);

  test('stand in the same page where they stood', async () => {
    expect(outcomes(page, await sampleDocument(name))).toEqual(places(page));
  });

  test('stand where they stood though words around them were exchanged', async () => {
    const { text } = page.document;
    const words = new RegExp(Object.keys(EXCHANGED).join('|'), 'g');
    const inFigure = (at: number) => page.figures.some(({ start, end }) => start - 2 < at && at < end);
    const edits = [...text.matchAll(words)]
      .filter(({ index }) => !inFigure(index) && !inFigure(index + 1))
      .map(({ 0: word, index }): Edit => ({ start: index, end: index + 2, text: EXCHANGED[word]! }));
    expect(edits.length).toBeGreaterThan(5);
    expect(outcomes(page, editDocument(page.document, edits).document)).toEqual(places(page));
  });

  test('are found behind a clause put before their paragraph, below another headline', () => {
    const edits = page.document.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'listItem')
      .map(({ start }): Edit => ({ start, end: start, text: CLAUSE }));
    const { document, moved } = editDocument(page.document, edits);
    expect(outcomes(page, { ...document, title: '另一个标题' })).toEqual(places(page, moved));
  });

  test('are found in full-width forms, other spaces, line breaks and quotation marks', () => {
    const { text } = page.document;
    const edits = [...text].flatMap((c, at): Edit[] => {
      const wide = /[0-9%]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c === '“' ? '「' : c;
      const apart = /[一-龥]{2}/.test(text.slice(at, at + 2)) && at % 3 === 0 ? '\u3000' : '';
      return wide + apart === c ? [] : [{ start: at, end: at + 1, text: wide + apart }];
    });
    const { document, moved } = editDocument(page.document, edits);
    const found = outcomes(page, document);
    expect(found.map(({ outcome }) => outcome)).toEqual(page.figures.map(() => 'found'));
    // A space put behind the last character of a mention is none of it
    expect(found.map((one) => (one.outcome === 'found' ? one.start : null))).toEqual(
      page.figures.map(({ start }) => moved(start)),
    );
  });

  test('are changed where another number stands, and found nowhere else', () => {
    const { figures } = page;
    const edits = figures.map(({ start, end, text }): Edit => ({ start, end, text: otherNumber(text) }));
    expect(edits.every(({ text }, i) => text !== figures[i]!.text)).toBe(true);
    const { document, moved } = editDocument(page.document, edits);
    expect(outcomes(page, document)).toEqual(
      figures.map(({ start }, i) => ({
        outcome: 'changed',
        start: moved(start),
        end: moved(start) + edits[i]!.text.length,
        text: edits[i]!.text,
      })),
    );
  });

  test('are changed one by one, the others staying where they are', () => {
    for (let i = 0; i < page.figures.length; i += 6) {
      const { start, end, text } = page.figures[i]!;
      const edit = { start, end, text: otherNumber(text) };
      const { document, moved } = editDocument(page.document, [edit]);
      const expected: AnchorOutcome[] = places(page, moved) as AnchorOutcome[];
      expected[i] = { outcome: 'changed', start, end: start + edit.text.length, text: edit.text };
      expect(outcomes(page, document)).toEqual(expected);
    }
  });

  test('are ambiguous where their paragraph stands twice with its neighbours', () => {
    const blocks = [...new Set(page.figures.map(({ start }) => blockOf(start)))];
    let looked = 0;
    for (const block of blocks) {
      const [first, last] = [Math.max(0, block - 1), Math.min(block + 1, page.document.blocks.length - 1)];
      const twice = withBlocksTwice(page.document, first, last);
      const [from, to] = [page.document.blocks[first]!.start, page.document.blocks[last]!.end];
      const finder = anchorFinder(twice.document);
      page.figures.forEach(({ start, end }, i) => {
        if (blockOf(start) !== block || start - CONTEXT < from || end + CONTEXT > to) return;
        looked++;
        expect(finder.find(page.anchors[i]!)).toEqual({
          outcome: 'ambiguous',
          candidates: [
            { start, end },
            { start: start + twice.by, end: end + twice.by },
          ],
        });
      });
    }
    expect(looked).toBeGreaterThan(5);
  });

  test('are orphaned where their paragraph is gone', () => {
    const blocks = [...new Set(page.figures.map(({ start }) => blockOf(start)))];
    const found: string[] = [];
    for (const block of blocks) {
      const { start, end } = page.document.blocks[block]!;
      const finder = anchorFinder(editDocument(page.document, [{ start, end, text: '' }]).document);
      page.figures.forEach((figure, i) => {
        if (blockOf(figure.start) !== block) return;
        const outcome = finder.find(page.anchors[i]!);
        if (outcome.outcome !== 'orphaned') found.push(`${figure.text} ${JSON.stringify(outcome)}`);
      });
    }
    expect(found).toEqual([]);
  });

  test('are not found in the page of the next year', async () => {
    const next = (html: string) =>
      html
        .replace(/(?:19|20)\d\d(?=\s*(?:年|[-—～至]))/g, (year) => String(Number(year) + 1))
        .replace(/(\d)(?=\s*[万亿%])/g, (digit, _, at) => (at % 3 === 0 ? String((Number(digit) + 4) % 10) : digit));
    const found = outcomes(page, await sampleDocument(name, next)).filter(({ outcome }) => outcome === 'found');
    expect(found).toEqual([]);
  });

  test('are not found in a page without text', () => {
    expect(outcomes(page, documentFromText('')).every(({ outcome }) => outcome === 'orphaned')).toBe(true);
  });
});
