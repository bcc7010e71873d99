import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../core/recognise/recognise';
import { loadCase, missesOf, readCaseTables } from '../../eval/recognition-cases';

const folder = fileURLToPath(new URL('../../fixtures/recognition/', import.meta.url));
const rows = readCaseTables(readFileSync(`${folder}EXPECTED.md`, 'utf8'));

describe('invented pages', () => {
  test('the table names them all', () => {
    expect(rows.length).toBe(46);
    expect(rows.flatMap(({ forbidden }) => forbidden)).toContain('91.37%');
  });

  test.each(rows)('$file', async (row) => {
    const document = await loadCase(folder + row.file);
    const misses = missesOf(row, document, recognise(document), () => {
      throw new Error('No row asks for figures.');
    });
    expect(misses).toEqual([]);
  });
});

describe('the table’s demands can fail', () => {
  const row = rows.find(({ file }) => file.startsWith('f07'))!;

  test('each is told', async () => {
    const document = await loadCase(folder + row.file);
    const said = recognise(document);
    const wrong = {
      ...said,
      kind: 'other' as const,
      place: null,
      year: 1999,
      warnings: [],
      body: { start: 0, end: document.text.length },
    };
    expect(missesOf(row, document, wrong, () => [])).toHaveLength(5);
  });
});
