/** A stretch of the stream whose characters or paragraphs have the same properties. */
export interface PropertyRun {
  from: number;
  to: number;
  properties: Uint8Array;
}

const PAGE = 512;

/**
 * Runs of properties of paragraphs or characters, in the order of the stream: pages of 512 bytes, which a table names (MS-DOC,
 * PapxFkp and ChpxFkp).
 * @param wide 13 for paragraphs, 1 for characters: bytes of what points from a run to its properties
 */
export function propertyRuns(
  main: Uint8Array,
  table: DataView,
  { from, to }: { from: number; to: number },
  wide: 13 | 1,
): PropertyRun[] {
  const count = Math.floor((to - from - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count; i++) {
    const page = (table.getUint32(from + 4 * (count + 1) + 4 * i, true) & 0x3fffff) * PAGE;
    if (page + PAGE <= main.length) runs.push(...runsOfPage(main.subarray(page, page + PAGE), wide));
  }
  return runs.sort((a, b) => a.from - b.from);
}

function runsOfPage(page: Uint8Array, wide: 13 | 1): PropertyRun[] {
  const view = new DataView(page.buffer, page.byteOffset, PAGE);
  const count = page[PAGE - 1]!;
  const pointers = 4 * (count + 1);
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count && pointers + wide * i < PAGE; i++) {
    const at = 2 * page[pointers + wide * i]!;
    const properties = at === 0 ? new Uint8Array(0) : wide === 13 ? ofParagraph(page, at) : ofCharacters(page, at);
    runs.push({ from: view.getUint32(4 * i, true), to: view.getUint32(4 * (i + 1), true), properties });
  }
  return runs;
}

/** Without the number of the style, which stands first. */
function ofParagraph(page: Uint8Array, at: number): Uint8Array {
  const words = page[at] ?? 0;
  const from = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? 2 * (page[at + 1] ?? 0) : 2 * words - 1;
  return page.subarray(Math.min(from + 2, PAGE), Math.min(from + length, PAGE - 1));
}

const ofCharacters = (page: Uint8Array, at: number): Uint8Array =>
  page.subarray(at + 1, Math.min(at + 1 + (page[at] ?? 0), PAGE - 1));

/** The run that holds a place of the stream; runs are in order and do not overlap. */
export function runAt(runs: readonly PropertyRun[], place: number): PropertyRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (place < run.from) high = middle - 1;
    else if (place >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}

/** How many bytes an operand takes, by the three upper bits of its code; 0 for those that say their length themselves. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;

/** Changes of properties, each with its operand (MS-DOC, Prl). What does not fit ends the list. */
export function* changesIn(properties: Uint8Array): Generator<{ code: number; operand: DataView }> {
  let at = 0;
  while (at + 3 <= properties.length) {
    const code = properties[at]! | (properties[at + 1]! << 8);
    at += 2;
    let length = OPERAND_BYTES[code >> 13]!;
    if (code === TABLE_DEFINITION) {
      length = (properties[at]! | ((properties[at + 1] ?? 0) << 8)) - 1;
      at += 2;
    } else if (length === 0) length = properties[at++]!;
    if (length < 0 || at + length > properties.length) return;
    yield { code, operand: new DataView(properties.buffer, properties.byteOffset + at, length) };
    at += length;
  }
}
