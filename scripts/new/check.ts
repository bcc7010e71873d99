import { type Addition, before, camelCase, made, messages, pascalCase, registered } from './addition';

/** A check over all reports. */
export function newCheck(id: string, zh: string, en: string): Addition {
  const name = camelCase(id);
  const message = `finding${pascalCase(id)}`;
  return {
    edits: [
      made(
        `core/compare/checks/${id}.ts`,
        `import type { Check } from '../finding';

/** What it finds, and what else may be the reason of it. */
export const ${name}: Check = {
  id: '${id}',
  run: () => [],
};
`,
      ),
      registered('core/compare/checks/index.ts', id, '];\n\nconst SEVERITIES'),
      {
        file: 'entrypoints/library/overview/finding-sentence.ts',
        change: (text) => before(text, '    default:', `    case '${id}':\n      return t('${message}');`),
      },
      ...messages(message, 'findingPart', { zh, en }),
      made(
        `tests/unit/compare/checks/${id}.test.ts`,
        `import { expect, it } from 'vitest';
import { checkReports } from '../../../../core/compare/checks';
import { figure, report } from '../sample';

const found = (...reports: Parameters<typeof checkReports>[0]): string[] =>
  checkReports(reports).map(({ check, severity, period }) => \`\${check} \${severity} \${period}\`);

it('finds what it is for', () => {
  expect(found(report('a', 2024, [figure('指标', 1, '元')]))).toEqual(['${id} doubt 2023']);
});

it('says nothing where all is well', () => {
  expect(found(report('a', 2024, [figure('指标', 1, '元')]))).toEqual([]);
});
`,
      ),
    ],
    next: [
      `core/compare/checks/${id}.ts: the check; the neighbours are the examples`,
      'core/compare/checks/index.ts: in the order in which findings are shown',
      'entrypoints/library/overview/finding-sentence.ts and both catalogues: what of `values` the sentence tells ($1)',
      `tests/unit/compare/checks/${id}.test.ts: what it finds, and what it must not`,
    ],
    proof: 'npm run unit -- tests/unit/compare tests/unit/entrypoints tests/unit/architecture',
  };
}
