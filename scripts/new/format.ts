import { type Addition, before, camelCase, made, messages, pascalCase, registered } from './addition';

/** A format to export: rows of figures, a line each, until it is written otherwise. */
export function newFormat(id: string, zh: string, en: string): Addition {
  const name = camelCase(id);
  const message = `about${pascalCase(id)}`;
  return {
    edits: [
      made(
        `core/exchange/formats/${id}.ts`,
        `import { FIGURE_COLUMNS } from '../figure-columns';
import type { ExchangeFormat, ExportOptions } from '../format';
import { figureRows, inParts } from '../rows';
import type { ExportSource } from '../source';

async function* parts(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  for await (const rows of figureRows(source, options, FIGURE_COLUMNS)) yield '';
}

/** What it is, and for whom. */
export const ${name}: ExchangeFormat = {
  id: '${id}',
  extension: '${id}',
  mediaType: 'text/plain;charset=utf-8',
  choices: ['language', 'money'],
  write: (source, options) => inParts(parts(source, options)),
};
`,
      ),
      registered('core/exchange/formats/registry.ts', id, '];\n\n/** The format of an id'),
      {
        file: 'entrypoints/shared/views/export/format-words.ts',
        change: (text) =>
          before(text, "      { id: 'tsv'", `      { id: '${id}', name: '${id.toUpperCase()}', about: '${message}' },`),
      },
      ...messages(message, 'aboutTsv', { zh, en }),
      made(
        `tests/unit/exchange/formats/${id}.test.ts`,
        `import { expect, it } from 'vitest';
import { formatById } from '../../../../core/exchange/formats/registry';
import { figure, report } from '../../compare/sample';
import { textOf } from '../written';

const sample = report('a', 2024, [
  figure('空置率', -6.5, '%', { kind: 'change', text: '6.5%' }),
  figure('=1+1', 2, '所'),
]);

it('is read back equal, negative numbers and texts that a spreadsheet would run alike', async () => {
  expect(await textOf(formatById('${id}')!, [sample])).toBe('as it is to be');
});
`,
      ),
    ],
    next: [
      `core/exchange/formats/${id}.ts: written in parts; text that a spreadsheet would run is guarded`,
      'core/exchange/formats/registry.ts: where it is offered',
      'entrypoints/shared/views/export/format-words.ts: what it is called, in which group',
      `tests/unit/exchange/formats/${id}.test.ts: what is written is read back equal, by a reader of its own`,
    ],
    proof: 'npm run unit -- tests/unit/exchange tests/unit/architecture',
  };
}
