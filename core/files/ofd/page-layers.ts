import { unknownGlyphs } from '../../document/glyphs';
import type { Fragment, Rulings } from '../pdf/fragment';
import { isTwice } from '../pdf/page-content';
import { readUnprefixedXml } from '../xml';
import { type Box, boxOf, type Matrix, numbersOf, placing } from './geometry';
import { addPathLines } from './path-lines';
import { fragmentsOf, type TextCode } from './text-code';

/** What stands on a page so far. */
export interface Layers {
  fragments: Fragment[];
  rulings: Rulings;
  characters: number;
  /** Characters that stand for none. */
  unknown: number;
  pictures: boolean;
}

/** What a page's part says of the page itself. */
export interface PageHead {
  box: Box | null;
  /** Ids of the templates that are laid under or over it. */
  templates: string[];
}

/** A page draws no more lines than that, but for a picture's. */
const MOST_LINES = 20_000;

/** The size and the templates of a page. */
export function pageHead(xml: string): PageHead {
  const head: PageHead = { box: null, templates: [] };
  let text = '';
  readUnprefixedXml(xml, {
    open(name, attribute) {
      text = '';
      if (name === 'Template') head.templates.push(attribute('TemplateID') ?? '');
    },
    text: (more) => {
      text += more;
    },
    close(name) {
      if (name === 'PhysicalBox') head.box ??= boxOf(text);
    },
  });
  return head;
}

/** Adds what the layers of a page, or of a template, hold: texts with their places, lines that are drawn, whether there are pictures. */
export function addLayers(out: Layers, xml: string, box: Box): void {
  const identity: Matrix = [1, 0, 0, 1, 0, 0];
  let object = { matrix: identity, size: 1, wide: 1 };
  let code: TextCode | null = null;
  let last = { x: 0, y: 0 };
  let path: string | null = null;
  readUnprefixedXml(xml, {
    open(name, attribute) {
      const matrix = () => placing(attribute('Boundary'), attribute('CTM'), box);
      const number = (of: string, otherwise: number) => numbersOf(attribute(of))[0] ?? otherwise;
      if (name === 'TextObject') {
        object = { matrix: matrix(), size: number('Size', 1), wide: number('HScale', 1) };
        last = { x: 0, y: 0 };
      } else if (name === 'TextCode') {
        // A further one without a place goes on from that of the one before
        last = { x: number('X', last.x), y: number('Y', last.y) };
        const [deltaX, deltaY] = [attribute('DeltaX') ?? '', attribute('DeltaY') ?? ''];
        code = { ...object, ...last, deltaX, deltaY, text: '' };
      } else if (name === 'PathObject') object = { ...object, matrix: matrix() };
      else if (name === 'AbbreviatedData') path = '';
      else if (name === 'ImageObject') out.pictures = true;
    },
    text(more) {
      if (code !== null) code.text += more;
      else if (path !== null) path += more;
    },
    close(name) {
      if (name === 'TextCode' && code !== null) {
        addText(out, code);
        code = null;
      } else if (name === 'AbbreviatedData' && path !== null) {
        if (out.rulings.horizontal.length + out.rulings.vertical.length < MOST_LINES)
          addPathLines(out.rulings, path, object.matrix);
        path = null;
      }
    },
  });
}

function addText(out: Layers, code: TextCode): void {
  for (const fragment of fragmentsOf(code)) {
    out.characters += fragment.text.length;
    out.unknown += unknownGlyphs(fragment.text);
    if (!isTwice(out.fragments, fragment)) out.fragments.push(fragment);
  }
}
