import type { Document } from '../../document/document';
import { documentFromDom } from '../../document/from-dom';
import type { FileNotice } from '../contract';
import { MarkupElement } from '../markup-tree';
import { Refusal } from '../refusal';
import type { Sheet } from './sheet';
import { addSheet } from './sheet-tree';

/**
 * A workbook as one document, its sheets one after the other; hidden ones are left out and told. `file` names it in notices.
 * @throws Refusal where no sheet that is shown holds any text
 */
export function workbookDocument(
  sheets: readonly Sheet[],
  file: string,
): { document: Document; notices: FileNotice[] } {
  const root = new MarkupElement('body');
  const notices: FileNotice[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden) notices.push({ code: 'hidden-sheet', file, place: sheet.name });
    else addSheet(root, sheet);
  }
  const { document } = documentFromDom(root);
  if (document.text.trim() === '') throw new Refusal('no-text');
  return { document, notices };
}
