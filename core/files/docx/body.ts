import { MarkupElement } from '../markup-tree';
import { readXml } from '../xml';
import { isOn, type Numbering } from './numbering';
import type { ParagraphStyle, Styles } from './styles';
import { type CellProperties, TableBuilder } from './table';

/** Elements that are left out with all they hold: tracked deletions, former properties, the older copy of a drawing. */
const LEFT_OUT = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:delInstrText', 'mc:Fallback', 'w:sectPr'],
  ...['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblGridChange'],
  ...['w:rt', 'wp:docPr'],
]);
/** Fonts that headings of Chinese documents are set in. */
const HEADING_FONT = /黑体|楷体|SimHei|KaiTi/i;
/** A paragraph in the style of a heading that is longer, or is a sentence, is text. */
const LONGEST_HEADING = 60;

interface Paragraph {
  element: MarkupElement;
  style: string | null;
  listId: string | null;
  listLevel: number | null;
  heading: number | null;
  centred: boolean | null;
  /** What the style says, asked for with the first text. */
  told: ParagraphStyle | null;
  numbered: boolean;
  /** The last words that it took. */
  last: string;
}

interface Run {
  bold: boolean | null;
  headingFont: boolean;
  hidden: boolean | null;
  raised: boolean;
}

interface Cell extends CellProperties {
  element: MarkupElement;
}

/** True for what is raised and no part of the number before it; m² and km³ are units. */
const isNoteMark = (text: string, before: string): boolean =>
  /^[\s\d[\]［］①-⑳*]+$/.test(text) && !(/^\s*[23]\s*$/.test(text) && /(?<![a-z])[cdhk]?m\s*$/i.test(before));

/** Reads a part of a Word document (its body, its notes) into a tree of paragraphs and tables. */
export class BodyReader {
  private readonly containers: MarkupElement[];
  private readonly paragraphs: Paragraph[] = [];
  private readonly runs: Run[] = [];
  private readonly tables: TableBuilder[] = [];
  private readonly cells: Cell[] = [];
  private leftOut = 0;
  private inParagraphProperties = false;
  private inRowProperties = false;
  private inRunProperties = false;
  private rowDeleted = false;
  private inText = false;

  constructor(
    root: MarkupElement,
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {
    this.containers = [root];
  }

  read(source: string): void {
    readXml(source, {
      open: (name, attribute) => {
        if (this.leftOut > 0) this.leftOut++;
        else if (name === 'w:del' && this.inRowProperties) {
          this.rowDeleted = true;
          this.leftOut = 1;
        } else if (LEFT_OUT.has(name)) this.leftOut = 1;
        else this.open(name, attribute);
      },
      close: (name) => {
        if (this.leftOut > 0) this.leftOut--;
        else this.close(name);
      },
      text: (text) => {
        if (this.leftOut === 0 && this.inText) this.addText(text);
      },
    });
  }

  private open(name: string, attribute: (name: string) => string | null): void {
    const run = this.runs[this.runs.length - 1];
    switch (name) {
      case 'w:p':
        this.paragraphs.push({
          element: this.container().add('p'),
          ...{
            style: null,
            listId: null,
            listLevel: null,
            heading: null,
            centred: null,
            told: null,
            numbered: false,
            last: '',
          },
        });
        return;
      case 'w:pPr':
        this.inParagraphProperties = true;
        return;
      case 'w:r':
        this.runs.push({ bold: null, headingFont: false, hidden: null, raised: false });
        return;
      case 'w:rPr':
        this.inRunProperties = !this.inParagraphProperties;
        return;
      case 'w:t':
        this.inText = true;
        return;
      case 'w:tab':
      case 'w:ptab':
        if (run !== undefined && !this.inParagraphProperties) this.addText(' ');
        return;
      case 'w:br':
      case 'w:cr':
        if (run !== undefined) this.paragraph()?.element.add('br');
        return;
      case 'w:noBreakHyphen':
        this.addText('-');
        return;
      case 'w:txbxContent':
        // Its paragraphs stand where the box is anchored; the paragraph around goes on behind it
        this.containers.push(this.paragraph()?.element ?? this.container());
        return;
      case 'w:tbl':
        this.tables.push(new TableBuilder(this.container()));
        return;
      case 'w:tr':
        this.rowDeleted = false;
        this.tables[this.tables.length - 1]?.openRow();
        return;
      case 'w:trPr':
        this.inRowProperties = true;
        return;
      case 'w:gridBefore':
        this.tables[this.tables.length - 1]?.skip(Number(attribute('w:val')));
        return;
      case 'w:tc':
        this.cells.push({ element: new MarkupElement('td'), span: 1, merge: 'none' });
        this.containers.push(this.cells[this.cells.length - 1]!.element);
        return;
      default:
        this.openProperty(name, attribute, run);
    }
  }

  private openProperty(name: string, attribute: (name: string) => string | null, run: Run | undefined): void {
    const value = attribute('w:val') ?? '';
    const paragraph = this.paragraph();
    const cell = this.cells[this.cells.length - 1];
    if (this.inParagraphProperties && paragraph !== undefined) {
      if (name === 'w:pStyle') paragraph.style = value;
      else if (name === 'w:numId') paragraph.listId = value;
      else if (name === 'w:ilvl') paragraph.listLevel = Number(value);
      else if (name === 'w:outlineLvl') paragraph.heading = Number(value) < 9 ? Number(value) + 1 : 0;
      else if (name === 'w:jc') paragraph.centred = value === 'center';
    } else if (this.inRunProperties && run !== undefined) {
      if (name === 'w:b') run.bold = isOn(value);
      else if (name === 'w:vanish') run.hidden = isOn(value);
      else if (name === 'w:rFonts') run.headingFont = HEADING_FONT.test(attribute('w:eastAsia') ?? '');
      else if (name === 'w:vertAlign') run.raised = value === 'superscript';
    } else if (cell !== undefined) {
      if (name === 'w:gridSpan') cell.span = Number(value) || 1;
      else if (name === 'w:vMerge') cell.merge = value === 'restart' ? 'restart' : 'continue';
    }
  }

  private close(name: string): void {
    switch (name) {
      case 'w:p':
        this.closeParagraph();
        return;
      case 'w:pPr':
        this.inParagraphProperties = false;
        return;
      case 'w:r':
        this.runs.pop();
        return;
      case 'w:rPr':
        this.inRunProperties = false;
        return;
      case 'w:t':
        this.inText = false;
        return;
      case 'w:txbxContent':
        this.leaveContainer();
        return;
      case 'w:tbl':
        this.tables.pop();
        return;
      case 'w:tr':
        this.tables[this.tables.length - 1]?.closeRow(!this.rowDeleted);
        return;
      case 'w:trPr':
        this.inRowProperties = false;
        return;
      case 'w:tc': {
        this.leaveContainer();
        const cell = this.cells.pop();
        if (cell !== undefined) this.tables[this.tables.length - 1]?.place(cell.element, cell);
      }
    }
  }

  private container(): MarkupElement {
    return this.containers[this.containers.length - 1]!;
  }

  private leaveContainer(): void {
    if (this.containers.length > 1) this.containers.pop();
  }

  private paragraph(): Paragraph | undefined {
    return this.paragraphs[this.paragraphs.length - 1];
  }

  private addText(text: string): void {
    const paragraph = this.paragraph();
    const run = this.runs[this.runs.length - 1];
    if (paragraph === undefined || run === undefined) return;
    const style = this.styleOf(paragraph);
    if ((run.hidden ?? style.hidden) === true || (run.raised && isNoteMark(text, paragraph.last))) return;
    paragraph.last = text;
    if (!paragraph.numbered && text.trim() !== '') paragraph.element.addText(this.numberOf(paragraph));
    if ((run.bold ?? style.bold) === true || run.headingFont) paragraph.element.add('b').addText(text);
    else paragraph.element.addText(text);
  }

  private styleOf(paragraph: Paragraph): ParagraphStyle {
    paragraph.told ??= this.styles.of(paragraph.style);
    return paragraph.told;
  }

  /** The number that Word puts before the paragraph; counted once, for blank paragraphs too. */
  private numberOf(paragraph: Paragraph): string {
    paragraph.numbered = true;
    const style = this.styleOf(paragraph);
    const listId = paragraph.listId ?? style.listId ?? null;
    if (listId === null || listId === '0') return '';
    const byStyle = paragraph.style === null ? null : this.numbering.levelOfStyle(paragraph.style, listId);
    return this.numbering.next(listId, paragraph.listLevel ?? style.listLevel ?? byStyle ?? 0);
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    if (!paragraph.numbered) this.numberOf(paragraph);
    const style = this.styleOf(paragraph);
    const { element } = paragraph;
    const heading = paragraph.heading ?? style.heading ?? 0;
    const text = element.textContent;
    // A list of what stands where would say every heading twice
    if (style.contents === true) element.setAttribute('hidden', '');
    else if (heading > 0 && text.trim().length <= LONGEST_HEADING && !/[。；，]\s*$/.test(text))
      element.localName = `h${Math.min(heading, 6)}`;
    if (paragraph.centred ?? style.centred) element.setAttribute('style', 'text-align:center');
  }
}
