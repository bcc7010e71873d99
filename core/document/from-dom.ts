import type { Document, DocumentMeta } from './document';
import { attributeOf, type DomElement, type DomNode, tagOf, walkInSteps } from './dom';
import type { DraftTable, PageDraft } from './draft';
import { documentOfDraft } from './from-draft';
import type { Line } from './line';
import { type NodeRange, PageText } from './page-text';
import { PlacedLines } from './placed-lines';
import { atOneGo, type Steps } from './steps';
import type { BoxParts } from './table-boxes';
import { cellSpans, findTables } from './table-dom';

/** The way back to the page's text nodes. */
export interface PagePlaces {
  /** The parts of text nodes that show a stretch of the text, in order. */
  locate(start: number, end: number): NodeRange[];
}

/** A document read from a page. */
export interface PageDocument extends PagePlaces {
  document: Document;
}

/** A page as it was walked, its blocks not made yet. */
export interface WalkedPage extends PagePlaces {
  draft: PageDraft;
}

export interface DomOptions {
  url?: string | null;
  title?: string;
  lang?: string | null;
  meta?: DocumentMeta;
  /** In a live page: whether an element is shown. Without it the element's own attributes decide. */
  isVisible?(element: DomElement): boolean;
  /** In a live page: whether a text of a shown element can be read. */
  isLegible?(text: DomNode): boolean;
  /** Elements that are left out with all they hold. */
  leaveOut?(element: DomElement): boolean;
  /** Lines of text outside tables that are left out. */
  leaveOutLine?(line: string): boolean;
  /** Characters after which nothing more is read; a text that is longer was not read to its end. */
  mostText?: number;
}

const NO_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'button',
  'input',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'datalist',
  // Struck out: what was said before, and is not said any more
  'del',
  's',
  'strike',
]);
const BLOCK_KINDS: Record<string, Line['kind']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listItem',
  caption: 'caption',
  figcaption: 'caption',
};
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form header hr html legend main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ucapcontent'.split(
    ' ',
  ),
);
/** What a file's own attributes say of it; a live page is asked itself. */
const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0+(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0+(?:px|pt|r?em|%)?\s*(?:;|$)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}|text-decoration(?:-line)?\s*:\s*line-through)/i;
const EMPHASIS = new Set(['b', 'strong', 'center', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const BOLD_STYLE =
  /(?:font-weight\s*:\s*(?:bold|[6-9]00))|(?:text-align\s*:\s*center)|font-family\s*:[^;]*(?:黑体|楷体|SimHei|KaiTi)/i;

/**
 * Reads what a reader of the page sees below `roots` as a document. White space inside a line is single spaces; blocks stand
 * a line each, cells of a table row are parted by tabs. The tree is walked twice, without recursion, and not changed.
 */
export function documentFromDom(roots: DomNode | DomNode[], options: DomOptions = {}): PageDocument {
  const { draft, locate } = atOneGo(draftFromDom(roots, options));
  return { document: documentOfDraft(draft), locate };
}

/** The part of `documentFromDom` that needs the page: what it gives is plain data, which another thread makes the document of. */
export function* draftFromDom(roots: DomNode | DomNode[], options: DomOptions = {}): Steps<WalkedPage> {
  const reader = new PageReader(options);
  for (const root of Array.isArray(roots) ? roots : [roots]) yield* reader.read(root);
  const { text, lines, tables } = reader.finish();
  return {
    draft: {
      url: options.url ?? null,
      title: options.title ?? '',
      lang: options.lang ?? null,
      meta: options.meta ?? {},
      text: text.toString(),
      lines,
      tables,
    },
    locate: (start, end) => text.locate(start, end),
  };
}

interface OpenTable extends DraftTable {
  element: DomElement;
  parts: BoxParts | undefined;
}

class PageReader {
  private readonly text = new PageText();
  private readonly lines: Line[] = [];
  private readonly tables: DraftTable[] = [];
  private readonly placed = new PlacedLines();
  private readonly kinds: Line['kind'][] = [];
  private table: OpenTable | null = null;
  private cell: DomElement | null = null;
  private cellStart = 0;
  private apart = true;
  private emphasis = 0;
  private preformatted = 0;
  private plainLength = 0;
  private boldLength = 0;

  constructor(private readonly options: DomOptions) {}

  *read(root: DomNode): Steps<void> {
    const tables = yield* findTables(root);
    yield* walkInSteps(root, {
      enter: (element) => {
        if (this.isFull()) return false;
        // What holds the body may be hidden until a script has run; the rule that chose it knows better
        if (element !== root && !this.isShown(element)) return false;
        const name = tagOf(element);
        if (this.cell !== null) {
          // Inside a cell blocks and breaks part words, not cells
          if (name === 'br' || BLOCKS.has(name) || BLOCK_KINDS[name] !== undefined) this.text.space();
          return true;
        }
        const found = this.table === null ? tables.get(element) : undefined;
        if (found?.layout === false) {
          this.endLine();
          this.table = { element, rows: [], linesBefore: this.lines.length, parts: found.parts };
          return true;
        }
        if (this.table !== null) return this.enterInTable(element);
        if (name === 'br') this.endLine(true);
        else if (this.placed.opensLine(element)) this.endLine(true);
        else if (BLOCKS.has(name) || BLOCK_KINDS[name] !== undefined) {
          this.endLine();
          this.apart = true;
        }
        if (BLOCK_KINDS[name] !== undefined) this.kinds.push(BLOCK_KINDS[name]);
        if (isEmphasised(element)) this.emphasis++;
        if (name === 'pre') this.preformatted++;
        return true;
      },
      leave: (element) => this.leave(element),
      text: (node) => {
        if ((this.table !== null && this.cell === null) || this.isFull()) return;
        const before = this.text.length;
        const value = node.nodeValue ?? '';
        if (this.options.isLegible !== undefined && value.trim() !== '' && !this.options.isLegible(node)) return;
        if (this.cell === null && (this.preformatted > 0 || isLineText(value))) this.appendLines(node, value);
        else this.text.append(node);
        if (this.emphasis > 0) this.boldLength += this.text.length - before;
        else this.plainLength += this.text.length - before;
      },
    });
    this.endLine();
  }

  private isFull(): boolean {
    return this.text.length > (this.options.mostText ?? Number.POSITIVE_INFINITY);
  }

  private appendLines(node: DomNode, value: string): void {
    let from = 0;
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', from)) {
      this.text.append(node, from, at);
      this.endLine(true);
      from = at + 1;
    }
    this.text.append(node, from);
  }

  private isShown(element: DomElement): boolean {
    const name = tagOf(element);
    if (NO_TEXT.has(name)) return false;
    if (this.options.leaveOut?.(element) === true) return false;
    if (this.options.isVisible !== undefined) return this.options.isVisible(element);
    return attributeOf(element, 'hidden') === null && !HIDDEN_STYLE.test(attributeOf(element, 'style') ?? '');
  }

  private enterInTable(element: DomElement): boolean {
    const name = this.table!.parts?.get(element) ?? tagOf(element);
    if (name === 'tr') this.table!.rows.push([]);
    else if (name === 'td' || name === 'th') {
      if (this.table!.rows.length === 0) this.table!.rows.push([]);
      this.cell = element;
      this.cellStart = this.text.length;
    } else if (name === 'caption') {
      this.cell = element;
      this.cellStart = this.text.length;
    }
    return true;
  }

  private leave(element: DomElement): void {
    const name = tagOf(element);
    if (this.cell === element) {
      this.endCell(name);
      return;
    }
    if (this.cell !== null) {
      if (BLOCKS.has(name)) this.text.space();
      return;
    }
    if (this.table !== null) {
      if ((this.table.parts?.get(element) ?? name) === 'tr') this.text.endRow();
      if (element === this.table.element) {
        this.tables.push({ rows: this.table.rows, linesBefore: this.table.linesBefore });
        this.table = null;
        this.text.endLine('\n');
        this.apart = true;
      }
      return;
    }
    if (BLOCKS.has(name) || BLOCK_KINDS[name] !== undefined) {
      this.endLine();
      this.apart = true;
    }
    if (BLOCK_KINDS[name] !== undefined) this.kinds.pop();
    if (isEmphasised(element)) this.emphasis--;
    if (name === 'pre') this.preformatted--;
  }

  private endCell(name: string): void {
    const cell = this.cell!;
    this.cell = null;
    if (name === 'caption') {
      const line = this.text.endLine('\n');
      if (line !== null) this.lines.push({ ...line, apart: true, kind: 'caption' });
      this.table!.linesBefore = this.lines.length;
      return;
    }
    const line = this.text.endLine('\t');
    const at = this.cellStart;
    const row = this.table!.rows[this.table!.rows.length - 1]!;
    row.push({
      start: line?.start ?? at,
      end: line?.end ?? at,
      header: name === 'th',
      ...cellSpans(cell),
    });
  }

  private endLine(softBreak = false): void {
    if (this.options.leaveOutLine?.(this.text.line()) === true) this.text.discardLine();
    const line = this.text.endLine('\n');
    const bold = this.boldLength > 0 && this.plainLength <= 1;
    this.boldLength = 0;
    this.plainLength = 0;
    if (line === null) {
      if (softBreak) this.apart = true;
      return;
    }
    const kind = this.kinds[this.kinds.length - 1] ?? 'paragraph';
    this.lines.push({ ...line, apart: this.apart, kind, emphasised: bold });
    this.apart = !softBreak;
  }

  finish(): { text: PageText; lines: Line[]; tables: DraftTable[] } {
    return { text: this.text, lines: this.lines, tables: this.tables };
  }
}

/** A text of many lines in one node is kept by its page's style as it is written; a few are the source's own wrapping. */
function isLineText(value: string): boolean {
  if (value.length < 300) return false;
  let lines = 0;
  for (const line of value.split('\n')) if (line.trim() !== '') lines++;
  return lines >= 5;
}

function isEmphasised(element: DomElement): boolean {
  return EMPHASIS.has(tagOf(element)) || BOLD_STYLE.test(attributeOf(element, 'style') ?? '');
}
