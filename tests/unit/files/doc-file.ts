/** Builds Word 97–2003 files by MS-CFB and MS-DOC, as small as they may be. */

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file of streams of 4096 bytes or more each. */
export function compoundFile(streams: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(streams);
  const sectorsOf = (length: number) => Math.ceil(length / SECTOR);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const contents = names.map((name) => sectorsOf(streams[name]!.length));
  const used = directorySectors + contents.reduce((sum, count) => sum + count, 0);
  const tableSectors = Math.ceil((used + Math.ceil(used / 127)) / 128);
  const file = new Uint8Array((1 + tableSectors + used) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tableSectors, true);
  view.setUint32(48, tableSectors, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let at = 0; at < 109; at++) view.setUint32(76 + 4 * at, at < tableSectors ? at : FREE, true);
  const entry = (at: number) => SECTOR * (1 + at);
  const link = (from: number, count: number) => {
    for (let at = from; at < from + count; at++)
      view.setUint32(entry(0) + 4 * at, at + 1 < from + count ? at + 1 : END, true);
  };
  for (let at = 0; at < tableSectors * 128; at++)
    view.setUint32(entry(0) + 4 * at, at < tableSectors ? 0xfffffffd : FREE, true);
  link(tableSectors, directorySectors);
  let next = tableSectors + directorySectors;
  const write = (index: number, name: string, type: number, start: number, size: number) => {
    const at = entry(tableSectors) + 128 * index;
    [...name].forEach((c, i) => {
      view.setUint16(at + 2 * i, c.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    file[at + 66] = type;
    file[at + 67] = 1;
    for (const sibling of [68, 72, 76]) view.setUint32(at + sibling, FREE, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  write(0, 'Root Entry', 5, END, 0);
  view.setUint32(entry(tableSectors) + 76, 1, true);
  names.forEach((name, at) => {
    const content = streams[name]!;
    write(at + 1, name, 2, next, content.length);
    // Each the right neighbour of the one before
    if (at > 0) view.setUint32(entry(tableSectors) + 128 * at + 72, at + 1, true);
    file.set(content, entry(next));
    link(next, contents[at]!);
    next += contents[at]!;
  });
  return file;
}

/** A paragraph with the mark that ends it and changes of its properties. */
export interface TestParagraph {
  text: string;
  mark: '\r' | '\u0007';
  properties: number[];
}

const IN_TABLE = [0x16, 0x24, 1];
const short = (value: number) => [value & 0xff, (value >> 8) & 0xff];

export const line = (text: string): TestParagraph => ({ text, mark: '\r', properties: [] });

export type TestCell = { text: string; wide?: number; merge?: 'restart' | 'continue' };

/** A row of cells, each a column wide or several. */
export function row(...cells: TestCell[]): TestParagraph[] {
  const edges = [0];
  for (const { wide = 1 } of cells) edges.push(edges[edges.length - 1]! + 1000 * wide);
  const merges = cells.flatMap(({ merge }) => [
    ...short(merge === 'restart' ? 0x60 : merge === 'continue' ? 0x20 : 0),
    ...new Array(18).fill(0),
  ]);
  const definition = [cells.length, ...edges.flatMap(short), ...merges];
  const ends = [...IN_TABLE, 0x17, 0x24, 1, 0x08, 0xd6, ...short(definition.length + 1), ...definition];
  return [
    ...cells.map(({ text }): TestParagraph => ({ text, mark: '\u0007', properties: IN_TABLE })),
    { text: '', mark: '\u0007', properties: ends },
  ];
}

/** A paragraph of a list (from 1) at a level (from 0). */
export const listed = (text: string, list: number, level = 0): TestParagraph => ({
  text,
  mark: '\r',
  properties: [0x0b, 0x46, ...short(list), 0x0a, 0x26, level],
});

/** A level of a list: its number format (MSONFC) and what it shows, `\0` and `\u0001` for numbers of levels. */
export type TestLevel = [format: number, text: string];

function listTables(lists: TestLevel[][]): { lists: number[]; overrides: number[] } {
  const long = (value: number) => [...short(value), ...short(value >> 16)];
  const heads = lists.flatMap((_, at) => [...long(at + 77), ...new Array(24).fill(0)]);
  const levels = lists.flatMap((own) =>
    Array.from({ length: 9 }, (_, at) => own[at] ?? [255, '']).flatMap(([format, text]) => [
      ...[...long(1), format as number, ...new Array(10).fill(0), 2, ...new Array(12).fill(0)],
      ...short((text as string).length),
      ...[...(text as string)].flatMap((c) => short(c.charCodeAt(0))),
    ]),
  );
  const overrides = lists.flatMap((_, at) => [...long(at + 77), ...new Array(12).fill(0)]);
  return { lists: [...short(lists.length), ...heads, ...levels], overrides: [...long(lists.length), ...overrides] };
}

const TEXT_AT = 0x800;
/** As many as have room on a page of properties, whatever they are. */
const PER_PAGE = 3;

/** A Word document of these paragraphs. `flags` are those of the file's head. */
export function doc(paragraphs: TestParagraph[], flags = 0, lists: TestLevel[][] = []): Uint8Array {
  const text = paragraphs.map((one) => one.text + one.mark).join('');
  const pages = Math.ceil(paragraphs.length / PER_PAGE);
  const firstPage = Math.ceil((TEXT_AT + 2 * text.length) / 512);
  const main = new Uint8Array(Math.max(512 * (firstPage + pages), 4096));
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, 0x0200 | flags, true);
  view.setUint16(0x20, 0x0e, true);
  view.setUint16(0x3e, 0x16, true);
  view.setUint32(0x4c, text.length, true);
  view.setUint16(0x98, 0x5d, true);
  [...text].forEach((c, at) => {
    view.setUint16(TEXT_AT + 2 * at, c.charCodeAt(0), true);
  });
  const table = new Uint8Array(4096);
  const tableView = new DataView(table.buffer);
  const numbering = listTables(lists);
  table.set(numbering.lists, 1024);
  table.set(numbering.overrides, 3072);
  view.setUint32(0x2e2, 1024, true);
  view.setUint32(0x2e6, 2 + 28 * lists.length, true);
  view.setUint32(0x2ea, 3072, true);
  view.setUint32(0x2ee, numbering.overrides.length, true);
  // The text in one piece
  table.set([2, 16, 0, 0, 0]);
  tableView.setUint32(9, text.length, true);
  tableView.setUint32(15, TEXT_AT, true);
  view.setUint32(0x1a2, 0, true);
  view.setUint32(0x1a6, 21, true);
  // Pages of properties
  view.setUint32(0x102, 64, true);
  view.setUint32(0x106, 8 * pages + 4, true);
  let place = TEXT_AT;
  for (let page = 0; page < pages; page++) {
    const own = paragraphs.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
    const at = 512 * (firstPage + page);
    tableView.setUint32(64 + 4 * page, place, true);
    tableView.setUint32(64 + 4 * (pages + 1) + 4 * page, firstPage + page, true);
    main[at + 511] = own.length;
    let behind = 510;
    own.forEach(({ text: shown, properties }, index) => {
      view.setUint32(at + 4 * index, place, true);
      place += 2 * (shown.length + 1);
      const words = Math.ceil((properties.length + 3) / 2);
      behind = (behind - 2 * words - 2) & ~1;
      main[at + 4 * (own.length + 1) + 13 * index] = behind / 2;
      main[at + behind] = 0;
      main[at + behind + 1] = words;
      main.set(properties, at + behind + 4);
    });
    view.setUint32(at + 4 * own.length, place, true);
    tableView.setUint32(64 + 4 * (page + 1), place, true);
  }
  return compoundFile({ WordDocument: main, '1Table': table });
}
