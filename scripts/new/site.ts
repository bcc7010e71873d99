import { type Addition, camelCase, made, registered } from './addition';

/** A family of sites. */
export function newSite(id: string): Addition {
  return {
    edits: [
      made(
        `core/recognise/sites/${id}.ts`,
        `import { bodyBySelectors } from './body';
import type { Site } from './site';

/** The program or publisher that makes these pages, and by what they are known. */
export const ${camelCase(id)}: Site = {
  id: '${id}',
  proof: (page) => bodyBySelectors(page, []),
};
`,
      ),
      // What many themes share comes late
      registered('core/recognise/sites/index.ts', id, '  articletitleMeta,'),
      made(
        `tests/unit/sites/families/${id}.cases.ts`,
        `import type { SiteCases } from '../writing';

export const cases: SiteCases = {
  // Two pages of the family, around REPORT_HTML of ../read-page, by page() of ../writing
  positive: [],
  // A page that bears its mark and is none
  negative: [],
};
`,
      ),
    ],
    next: [
      `core/recognise/sites/${id}.ts: the selectors of the body, as the program makes them`,
      'core/recognise/sites/index.ts: the comment there says who is asked before whom',
      `tests/unit/sites/families/${id}.cases.ts: two positive pages, a negative one`,
    ],
    proof: 'npm run unit -- tests/unit/sites tests/unit/architecture',
  };
}
