import { readXml } from '../xml';
import { isOn } from './numbering';

/** What a paragraph's style says that reading it needs. */
export interface ParagraphStyle {
  /** 1 for the outermost heading; absent for text. */
  heading?: number;
  listId?: string;
  listLevel?: number;
  bold?: boolean;
  centred?: boolean;
  /** A line of the table of contents. */
  contents?: boolean;
  hidden?: boolean;
}

interface Own extends ParagraphStyle {
  basedOn: string | null;
}

const MOST_BASES = 12;

/** The paragraph styles of a Word document, each with what it takes over from those that it is based on. */
export class Styles {
  private readonly styles = new Map<string, Own>();
  private standard = '';

  constructor(stylesXml: string) {
    let style: Own | null = null;
    readXml(stylesXml, {
      open: (name, attribute) => {
        const value = attribute('w:val') ?? '';
        if (name === 'w:style') {
          style = { basedOn: null };
          const id = attribute('w:styleId') ?? '';
          this.styles.set(id, style);
          if (attribute('w:type') === 'paragraph' && isOn(attribute('w:default') ?? '0')) this.standard = id;
        } else if (style !== null) setStyle(style, name, value);
      },
      close: (name) => {
        if (name === 'w:style') style = null;
      },
    });
  }

  /** The style by its id; the document's standard one where none is named. */
  of(id: string | null): ParagraphStyle {
    let told: ParagraphStyle = {};
    let at: string | null = id ?? this.standard;
    for (let step = 0; at !== null && step < MOST_BASES; step++) {
      const own = this.styles.get(at);
      if (own === undefined) break;
      const { basedOn, ...properties } = own;
      told = { ...properties, ...told };
      at = basedOn;
    }
    return told;
  }
}

function setStyle(style: Own, name: string, value: string): void {
  if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:name') {
    const heading = /^(?:heading|标题)\s*([1-9])$/i.exec(value);
    if (heading !== null) style.heading = Number(heading[1]);
    else if (/^(?:title|标题)$/i.test(value)) style.heading = 1;
    if (/^(?:toc|目录)\s*\d$/i.test(value)) style.contents = true;
  } else if (name === 'w:outlineLvl') {
    const level = Number(value);
    // 9 stands for text
    if (level < 9) style.heading = level + 1;
  } else if (name === 'w:numId') style.listId = value;
  else if (name === 'w:ilvl') style.listLevel = Number(value);
  else if (name === 'w:b') style.bold = isOn(value);
  else if (name === 'w:jc') style.centred = value === 'center';
  else if (name === 'w:vanish') style.hidden = isOn(value);
}
