import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decisionDocs, tableOfRules } from '../../../scripts/docs/decision-docs';
import { TABLES } from '../../rules/tables';
import { filesUnder, readSource } from './source-files';

const DOCS = path.resolve(import.meta.dirname, '../../../docs/how-a-period-is-decided.md');

describe('tables of rules', () => {
  test('every table that the core exports is listed once, and no other', () => {
    const exported = filesUnder('core', ['.ts']).flatMap((file) =>
      [...readSource(file).matchAll(/^export const \w+: RuleTable\b[^=]*=\s*\{\s*name: '([^']+)'/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(TABLES.map(({ name }) => name).sort()).toEqual(exported.sort());
  });

  test('a table is written so that the list can be held against it: its type, then its name', () => {
    const odd = filesUnder('core', ['.ts']).flatMap((file) => {
      const source = readSource(file);
      const typed = source.match(/^export const \w+: RuleTable\b/gm)?.length ?? 0;
      const named = source.match(/^export const \w+: RuleTable\b[^=]*=\s*\{\s*name: '/gm)?.length ?? 0;
      return typed === named && !/satisfies RuleTable|as RuleTable/.test(source) ? [] : [file];
    });
    expect(odd).toEqual([]);
  });
});

describe('how a period is decided', () => {
  test('the document is the one that the tables make; `npm run docs` writes it', () => {
    expect(readFileSync(DOCS, 'utf8')).toBe(decisionDocs());
  });

  test('a rule is a row with the fields of its table, one example and one counter-example', () => {
    const rules = [
      {
        id: 'season',
        means: 'a season | quarter',
        weight: 2,
        votes: null,
        pattern: /季/,
        sense: () => 1,
        examples: ['春季', '夏季'],
        counterExamples: ['四季'],
      },
      { id: 'counted', means: 'no pattern', weight: -1, votes: { plan: 1 } },
    ];
    expect(tableOfRules({ name: 'time/sample', rules }).split('\n')).toEqual([
      '### `time/sample`',
      '',
      '| rule | means | weight | votes | for example | but not |',
      '| --- | --- | --- | --- | --- | --- |',
      '| `season` | a season \\| quarter | 2 | — | «春季» | «四季» |',
      '| `counted` | no pattern | -1 | plan 1 | — | — |',
    ]);
  });

  test('a stage tells its tables', () => {
    const table = { name: 'time/sample', rules: [{ id: 'season' }] };
    const docs = decisionDocs([{ title: 'Words of time', text: 'What a word means.', tables: [table] }]);
    expect(docs).toContain('## 1. Words of time\n\nWhat a word means.\n\n### `time/sample`');
  });
});
