import { JSDOM } from 'jsdom';
import { readPdfFile } from '../../core/cli/pdf';
import type { Document } from '../../core/document/document';
import type { DomNode } from '../../core/document/dom';
import { documentFromDom } from '../../core/document/from-dom';
import { documentFromText } from '../../core/document/from-text';
import { makePdf } from '../unit/files/pdf/make-pdf';
import type { MadeTable } from './model';
import { type LinesManner, setLines } from './set-lines';
import { setBoxes, setHeadApart, setInTwo, setLists, setNested, setSpreadsheet } from './set-markup';
import { setPage } from './set-page';
import { setPrint } from './set-print';

type Manner = (table: MadeTable) => Promise<Document>;

const markup =
  (set: (table: MadeTable) => string): Manner =>
  async (table) =>
    documentFromDom(new JSDOM(set(table)).window.document.body as unknown as DomNode).document;
const page =
  (heads: boolean, inside: boolean): Manner =>
  async (table) =>
    markup((one) => setPage(one, { heads, inside }))(table);
const lines =
  (parted: LinesManner): Manner =>
  async (table) =>
    documentFromText(setLines(table, parted));
const print =
  (ruled: boolean, middle: boolean): Manner =>
  async (table) => {
    const bytes = makePdf([setPrint(table, { ruled, middle, pitch: 18, room: ruled ? 6 : 14 })], { spelled: true });
    const result = await readPdfFile({ name: 'table.pdf', bytes });
    if (!result.ok) throw new Error(result.trouble.code);
    return result.documents[0]!.document;
  };

/** The ways in which a made table is set, and read. */
export const MANNERS: Readonly<Record<string, Manner>> = {
  page: page(false, false),
  'page with th': page(true, false),
  'page, title inside': page(false, true),
  'page, from a spreadsheet': markup(setSpreadsheet),
  'page, heading apart': markup(setHeadApart),
  'page, in two': markup(setInTwo),
  'page, nested': markup(setNested),
  'page, boxes': markup(setBoxes),
  'page, lists': markup(setLists),
  bars: lines('bars'),
  'a cell a line': lines('cells'),
  spaces: lines('spaces'),
  tabs: lines('tabs'),
  'wide spaces': lines('wide'),
  'print, ruled': print(true, false),
  'print, ruled, centred': print(true, true),
  'print, no lines': print(false, false),
  'print, no lines, centred': print(false, true),
};
