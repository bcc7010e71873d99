import { type Addition, camelCase, made, messages, pascalCase, registered } from './addition';

/** A kind of report. */
export function newKind(id: string, zh: string, en: string): Addition {
  const name = camelCase(id);
  return {
    edits: [
      made(
        `core/recognise/kinds/${id}.ts`,
        `import type { KindRule } from './kind';

/** ${zh}: who tells it, of what, and when. */
export const ${name}: KindRule<'${id}'> = {
  id: '${id}',
  label: '${zh}',
  english: '${en}',
  cited: 'report',
  year: { shift: 0, thisYear: 'planned', reviews: 'year', plans: 'none' },
  titles: [/^[^。；！？]{0,30}${zh}$/],
  titleWeight: 0.4,
  openingWeight: 0,
  cues: [],
  leastLength: 300,
};
`,
      ),
      // What is left over comes last
      registered('core/recognise/kinds/registry.ts', id, '  newsAccount,'),
      ...messages(`kind${pascalCase(id)}`, 'kindNewsAccount', { zh, en }),
      made(
        `tests/unit/recognise/kinds/${id}.cases.ts`,
        `import type { KindCases } from '../writing';

export const cases: KindCases = {
  // Two pages or texts that are one, each with kind, place, year, reviews and plans as read by eye
  positive: [],
  // A neighbour that is none
  negative: [],
};
`,
      ),
    ],
    next: [
      `core/recognise/kinds/${id}.ts: its titles, cues, year and least length; kind.ts says what each field means`,
      'core/recognise/kinds/registry.ts: before whatever is less particular',
      'core/recognise/glance.ts, core/recognise/report-title.ts: a word of its titles that no other kind has',
      `tests/unit/recognise/kinds/${id}.cases.ts: two positive cases, a negative one`,
    ],
    proof: 'npm run unit -- tests/unit/recognise tests/unit/architecture',
  };
}
