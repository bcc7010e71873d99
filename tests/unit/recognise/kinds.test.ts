import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../core/recognise/kinds/registry';
import { recognise } from '../../../core/recognise/recognise';
import { REPORT_KINDS } from '../../../core/recognise/recognition';
import english from '../../../public/_locales/en/messages.json';
import chinese from '../../../public/_locales/zh_CN/messages.json';
import { documentOf, type KindCases, type RecognitionCase } from './writing';

const modules = import.meta.glob<{ cases: KindCases }>('./kinds/*.cases.ts', { eager: true });
const casesOf = new Map(
  Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.cases\.ts$/g, ''), module.cases]),
);

function check(page: RecognitionCase) {
  const recognition = recognise(documentOf(page));
  expect({ kind: recognition.kind, title: recognition.title.slice(0, 20) }).toMatchObject({ kind: page.kind });
  if (page.place !== undefined) expect(recognition.place?.name ?? null).toBe(page.place);
  if (page.code !== undefined) expect(recognition.place?.code).toBe(page.code);
  if (page.year !== undefined) expect(recognition.year).toBe(page.year);
  if (page.reviews !== undefined) expect(recognition.reviews).toBe(page.reviews);
  if (page.plans !== undefined) expect(recognition.plans).toBe(page.plans);
  if (page.kind === 'other') expect(recognition.confidence).toBeLessThan(0.5);
  else {
    expect(recognition.confidence).toBeGreaterThanOrEqual(
      Math.min(0.5, KINDS.find(({ id }) => id === page.kind)?.mostConfidence ?? 1),
    );
    expect(recognition.evidence.length).toBeGreaterThan(0);
  }
}

for (const [kind, { positive, negative }] of casesOf) {
  describe(kind, () => {
    for (const page of positive) test(page.name, () => check(page));
    for (const page of negative) test(`not: ${page.name}`, () => check(page));
  });
}

describe('what a kind is called', () => {
  test.each(KINDS.map((kind) => [kind.id, kind] as const))('%s: as the extension’s messages say', (id, kind) => {
    const key = `kind${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    const named = (messages: Record<string, { message: string }>) => messages[key]?.message;
    expect([named(chinese), named(english)]).toEqual([kind.label, kind.english]);
  });
});

describe('the folder of kinds', () => {
  const ids = KINDS.map((kind) => kind.id);

  test('every kind but `other` is registered once, in a file of its name', () => {
    expect([...ids].sort()).toEqual(REPORT_KINDS.filter((kind) => kind !== 'other').sort());
    const files = readdirSync(new URL('../../../core/recognise/kinds', import.meta.url));
    for (const id of ids) expect(files).toContain(`${id}.ts`);
  });

  test('every kind has two positive cases and a negative one', () => {
    for (const id of ids) {
      const cases = casesOf.get(id);
      expect(cases?.positive.filter((page) => page.kind === id).length ?? 0, id).toBeGreaterThanOrEqual(2);
      expect(cases?.negative.filter((page) => page.kind !== id).length ?? 0, id).toBeGreaterThanOrEqual(1);
    }
  });
});
