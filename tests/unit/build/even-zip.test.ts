import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { evenZip } from '../../../scripts/build/even-zip.mjs';

const FILES = {
  'manifest.json': strToU8('{"name":"报数"}'),
  'chunks/a.js': strToU8('export const a = 1;\n'.repeat(50)),
};

it('makes of the same files the same ZIP, whenever and in whatever order they were packed', () => {
  const early = zipSync(FILES, { mtime: new Date(2031, 3, 5, 6, 7, 8), level: 1 });
  const late = zipSync(
    { 'chunks/': new Uint8Array(), ...Object.fromEntries(Object.entries(FILES).reverse()) },
    { mtime: new Date(2033, 8, 9) },
  );
  expect(early).not.toEqual(late);
  expect(evenZip(early)).toEqual(evenZip(late));
  const files = unzipSync(evenZip(late));
  expect(Object.keys(files)).toEqual(['chunks/a.js', 'manifest.json']);
  expect(strFromU8(files['manifest.json']!)).toBe('{"name":"报数"}');
});

it('makes another one of other files', () => {
  const other = zipSync({ ...FILES, 'manifest.json': strToU8('{"name":"报树"}') });
  expect(evenZip(other)).not.toEqual(evenZip(zipSync(FILES)));
});
