import { type Allowance, type ArchiveEntry, unpack } from '../archive';
import { decodeBytes } from '../charset';
import { Refusal } from '../refusal';
import { readUnprefixedXml } from '../xml';
import { type Book, readSheet } from './read-sheet';
import type { Sheet } from './sheet';
import { cellFormats, sharedStrings } from './styles';

const WORKBOOK = /^xl\/workbook\.xml$/i;

/** True for an archive that is an Excel workbook; one in the binary form (`.xlsb`) is not. */
export const isXlsx = (entries: readonly ArchiveEntry[]): boolean => entries.some(({ name }) => WORKBOOK.test(name));

/**
 * Reads the sheets of an Excel workbook (ECMA-376, SpreadsheetML) in their order, cells as they are shown.
 * @throws Refusal where a part is damaged, missing or too large
 */
export function readXlsx(bytes: Uint8Array, entries: readonly ArchiveEntry[], allowance: Allowance): Sheet[] {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string): string => {
    const entry = byName.get(name.toLowerCase());
    return entry === undefined ? '' : decodeBytes(unpack(bytes, entry, allowance)).text;
  };
  const targets = relations(part('xl/_rels/workbook.xml.rels'));
  const { sheets, from1904 } = workbook(part('xl/workbook.xml'));
  const book: Book = {
    strings: sharedStrings(part(targets.strings ?? 'xl/sharedStrings.xml')),
    formats: cellFormats(part(targets.styles ?? 'xl/styles.xml')),
    from1904,
  };
  const counted = { cells: 0 };
  return sheets.flatMap(({ name, hidden, relation }) => {
    const target = targets.byId.get(relation);
    // A sheet that is a chart or a macro has no cells
    if (target === undefined || !/worksheets\//i.test(target)) return [];
    const source = hidden ? '' : part(target);
    if (!hidden && source === '') throw new Refusal('damaged', { place: target });
    return [{ name, hidden, ...readSheet(source, book, counted) }];
  });
}

interface Listed {
  name: string;
  hidden: boolean;
  relation: string;
}

function workbook(source: string): { sheets: Listed[]; from1904: boolean } {
  const sheets: Listed[] = [];
  let from1904 = false;
  readUnprefixedXml(source, {
    open: (name, attribute) => {
      if (name === 'sheet')
        sheets.push({
          name: attribute('name') ?? '',
          hidden: /^(?:hidden|veryHidden)$/.test(attribute('state') ?? ''),
          relation: attribute('r:id') ?? '',
        });
      else if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
    },
    close: () => undefined,
  });
  return { sheets, from1904 };
}

/** The parts that the workbook names, by their relation. */
function relations(source: string): { byId: Map<string, string>; strings?: string; styles?: string } {
  const found: ReturnType<typeof relations> = { byId: new Map() };
  readUnprefixedXml(source, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const type = attribute('Type') ?? '';
      found.byId.set(attribute('Id') ?? '', path);
      if (type.endsWith('/sharedStrings')) found.strings = path;
      else if (type.endsWith('/styles')) found.styles = path;
    },
    close: () => undefined,
  });
  return found;
}
