import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { TOOLS } from '../../../core/cli/load';
import type { FileResult } from '../../../core/files/contract';
import { readFile } from '../../../core/files/read-file';
import { cell, docx, number, paragraph, row, table, text, xlsx } from './office-files';
import { makePdf, setLines } from './pdf/make-pdf';

const SENTENCE = '全年某项收入519.7亿元，增长6.3%，完成年度目标的101.2%。';
const FILES: Record<string, Uint8Array> = {
  pdf: makePdf([{ texts: setLines([SENTENCE, SENTENCE]) }, { texts: setLines(['支出12.5亿元。']) }]),
  docx: docx(`${paragraph(SENTENCE)}${table(row(cell('指标'), cell('数值')), row(cell('收入'), cell('519.7')))}`),
  xlsx: xlsx([
    {
      name: '表',
      rows: [
        [text('指标')('A1'), text('2024年')('B1')],
        [text('收入（亿元）')('A2'), number('519.7')('B2')],
      ],
    },
  ]),
};

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bytes with some of them cut off, left out, put in or changed. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = Math.floor(next() * bytes.length);
  const copy = Uint8Array.from(bytes);
  switch (Math.floor(next() * 4)) {
    case 0:
      return copy.slice(0, at);
    case 1:
      return Uint8Array.from([...copy.slice(0, at), ...copy.slice(at + 1 + Math.floor(next() * 40))]);
    case 2:
      return Uint8Array.from([...copy.slice(0, at), ...copy.slice(0, Math.floor(next() * 60)), ...copy.slice(at)]);
    default:
      for (let i = 0; i < 4; i++) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
      return copy;
  }
}

/** A packed file whose archive holds together, with the XML of one of its parts mutated. */
function mutatedInside(bytes: Uint8Array, next: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /document|sheet|workbook|shared/i.test(name));
  const name = names[Math.floor(next() * names.length)]!;
  const inside = strFromU8(mutated(parts[name]!, next), true);
  return zipSync({ ...parts, [name]: strToU8(inside, true) });
}

/** What came of a file; an offset of its text that stands nowhere would be worse than a refusal. */
function checked(result: FileResult): 'read' | 'refused' {
  if (!result.ok) {
    expect(result.trouble.file).toMatch(/^mutated\./);
    return 'refused';
  }
  for (const { document, places } of result.documents) {
    for (const { start, end } of document.blocks) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(document.text.length);
    }
    for (const { end, page } of places?.runs ?? []) {
      expect(end).toBeLessThanOrEqual(document.text.length);
      expect(page).toBeLessThan(places!.pages.length);
    }
  }
  return 'read';
}

test.each(Object.keys(FILES))(
  'seventy mutated files (%s) are read or refused with the file’s name; none throws',
  async (kind) => {
    const came = { read: 0, refused: 0 };
    for (let seed = 0; seed < 70; seed++) {
      const next = random(seed);
      const inside = kind !== 'pdf' && seed % 2 === 0;
      const bytes = inside ? mutatedInside(FILES[kind]!, next) : mutated(FILES[kind]!, next);
      came[checked(await readFile({ name: `mutated.${kind}`, bytes }, TOOLS))]++;
    }
    expect(came.read + came.refused).toBe(70);
    expect(came.refused).toBeGreaterThan(0);
  },
);
