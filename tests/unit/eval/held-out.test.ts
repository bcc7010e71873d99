import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Entry, readIndex, stemOf } from '../../eval/corpus-index';
import GROUPS from '../../eval/gold-groups.json';
import { draw, isHeldOut } from '../../eval/held-out';
import HELD_OUT from '../../eval/held-out.json';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SHARED = path.resolve(ROOT, '../shared');
const LABELS = path.join(SHARED, 'labels');

const entryOf = (file: string, place: string): Entry => ({ file, kind: 'government-work-report', place, year: '2024' });

describe('the draw', () => {
  const labelled = Array.from({ length: 40 }, (_, i) => entryOf(`text/report-${i}.txt`, `地${i % 30}`));
  const none = new Set<string>();

  test('takes whole places until there are twenty documents, the same ones each time', () => {
    const { places, documents } = draw('种子', labelled, none);
    expect(documents.length).toBeGreaterThanOrEqual(20);
    const own = labelled.filter(({ place }) => places.includes(place)).map(({ file }) => stemOf(file));
    expect(documents).toEqual(own.sort());
    expect(draw('种子', [...labelled].reverse(), none).places).toEqual(places);
    expect(draw('另一种子', labelled, none).places).not.toEqual(places);
  });

  test('takes no place of older labels, and none with more than four documents', () => {
    const [first] = draw('种子', labelled, none).places as [string];
    expect(draw('种子', labelled, new Set([first])).places).not.toContain(first);
    const many = [...labelled, ...[1, 2, 3, 4].map((i) => entryOf(`text/more-${i}.txt`, first))];
    expect(draw('种子', many, none).places).not.toContain(first);
  });
});

test('a place is held out under its short name too, a place of like name is not', () => {
  const [place] = HELD_OUT.places.filter((one) => one.endsWith('省')) as [string];
  expect(isHeldOut(entryOf('text/a.txt', place))).toBe(true);
  expect(isHeldOut(entryOf('text/a.txt', place.slice(0, -1)))).toBe(true);
  expect(isHeldOut(entryOf('text/a.txt', `${place}某某市`))).toBe(false);
});

/** What is labelled beside the project, and what was before. */
function labelledDocuments() {
  const index = readIndex(path.join(SHARED, 'corpus'));
  const stems = (folder: string): Set<string> => new Set(readdirSync(folder).map(stemOf));
  const entries = (folder: string, names: ReadonlySet<string>): Entry[] =>
    index.filter(({ file }) => file.startsWith(folder) && names.has(stemOf(file)));
  return {
    index,
    labelled: [
      ...entries('text/', stems(path.join(LABELS, 'figures'))),
      ...entries('html/', stems(path.join(LABELS, 'pages'))),
    ],
    older: entries('text/', new Set([...GROUPS.known, ...GROUPS.unseen])),
  };
}

describe.skipIf(!existsSync(path.join(LABELS, 'figures')))('the list that is held out', () => {
  test('follows from the draw', () => {
    const { labelled, older } = labelledDocuments();
    const drawn = draw(HELD_OUT.seed, labelled, new Set(older.map(({ place }) => place)));
    expect(drawn.places).toEqual(HELD_OUT.places);
    expect(drawn.documents).toEqual(HELD_OUT.documents);
  });

  test('shares no place with a document that is in sight', () => {
    const { labelled, older } = labelledDocuments();
    const held = labelled.filter(isHeldOut).map(({ file }) => stemOf(file));
    expect(held.sort()).toEqual(HELD_OUT.documents);
    expect(older.length).toBe(GROUPS.known.length + GROUPS.unseen.length);
    expect(older.filter(isHeldOut)).toEqual([]);
  });

  test('every labelled document stands in the index', () => {
    const labelled = readdirSync(path.join(LABELS, 'figures')).map(
      (file) => JSON.parse(readFileSync(path.join(LABELS, 'figures', file), 'utf8')).source as string,
    );
    const listed = new Set(labelledDocuments().index.map(({ file }) => file));
    expect(labelled.filter((source) => !listed.has(`text/${source}`))).toEqual([]);
  });
});
