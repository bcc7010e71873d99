import { JSDOM } from 'jsdom';
import { readPdfFile } from '../../core/cli/pdf';
import type { Document } from '../../core/document/document';
import type { DomNode } from '../../core/document/dom';
import { documentFromDom } from '../../core/document/from-dom';
import { documentFromText } from '../../core/document/from-text';
import { makePdf } from '../unit/files/pdf/make-pdf';
import type { MadeTable } from './model';
import { setLines } from './set-lines';
import { setPage } from './set-page';
import { setPrint } from './set-print';

type Manner = (table: MadeTable) => Promise<Document>;

const page =
  (heads: boolean, inside: boolean): Manner =>
  async (table) =>
    documentFromDom(new JSDOM(setPage(table, { heads, inside })).window.document.body as unknown as DomNode).document;
const lines =
  (parted: 'spaces' | 'tabs' | 'wide'): Manner =>
  async (table) =>
    documentFromText(setLines(table, parted));
const print =
  (ruled: boolean, middle: boolean): Manner =>
  async (table) => {
    const bytes = makePdf([setPrint(table, { ruled, middle, pitch: 18, room: ruled ? 6 : 14 })]);
    const result = await readPdfFile({ name: 'table.pdf', bytes });
    if (!result.ok) throw new Error(result.trouble.code);
    return result.documents[0]!.document;
  };

/** The ways in which a made table is set, and read. */
export const MANNERS: Readonly<Record<string, Manner>> = {
  page: page(false, false),
  'page with th': page(true, false),
  'page, title inside': page(false, true),
  spaces: lines('spaces'),
  tabs: lines('tabs'),
  'wide spaces': lines('wide'),
  'print, ruled': print(true, false),
  'print, ruled, centred': print(true, true),
  'print, no lines': print(false, false),
  'print, no lines, centred': print(false, true),
};
