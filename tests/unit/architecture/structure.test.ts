import { describe, expect, test } from 'vitest';
import { filesUnder, importsOf, readSource, resolveImport, syntaxNodes } from './source-files';

/** A file that needs more than this does more than one thing. */
const MOST_IMPORTS = 12;
/** So does a class that remembers more than this from one call to the next. */
const MOST_FIELDS = 6;

const files = ['core', 'entrypoints'].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx']));

/** Files that only gather the members of a folder, or put a screen together of parts: what they hold is one list or one tree. */
const isGathering = (file: string): boolean =>
  file.endsWith('.tsx') || /\/(?:index|registry|icon-nodes)\.ts$/.test(file) || /^entrypoints\/[\w-]+\.ts$/.test(file);

/** What is above a bound today, and how far: these numbers only go down, and no file comes in. */
const ABOVE: Record<'imports' | 'fields', Record<string, number>> = {
  imports: {
    'core/compare/promises.ts': 13,
    'core/compare/series.ts': 13,
    'core/compare/year-row.ts': 13,
    'core/exchange/indicator-years.ts': 13,
    'core/figures/extract.ts': 13,
    'core/figures/figure-at.ts': 13,
    'core/figures/tables.ts': 15,
    'core/figures/tables/table-walk.ts': 13,
    'core/files/pdf/write-document.ts': 15,
    'core/outline/periods.ts': 13,
    'core/recognise/recognise.ts': 17,
    'core/recognise/sites/page.ts': 16,
    'core/recognise/year/of-kind.ts': 13,
    'entrypoints/library/chart/chart-lines.ts': 17,
    'entrypoints/shared/worker/explain-figure.ts': 14,
  },
  fields: {
    'core/document/from-dom.ts': 8,
    'core/figures/of/scope.ts': 12,
    'entrypoints/shared/page/card/figure-cards.ts': 7,
  },
};

/** Modules that a file imports: one imported twice, for a value and for a type, counts once. */
const importCount = (file: string): number =>
  new Set(importsOf(file).map((name) => resolveImport(file, name) ?? name)).size;

interface ClassMember {
  type: string;
  readonly?: boolean;
  static?: boolean;
  /** `name!: Type`: set by what the class extends, once. */
  definite?: boolean;
  kind?: string;
  value?: unknown;
}

const isSetAgain = ({ type, ...member }: ClassMember): boolean =>
  type === 'PropertyDefinition' && !member.readonly && !member.static && !member.definite;

/** The most fields of a class of a file that may be set again. */
function mutableFields(file: string): number {
  if (!/\bclass\b/.test(readSource(file))) return 0;
  const classes = syntaxNodes(file).filter(({ type }) => type === 'ClassBody');
  const counts = classes.map(({ body }) => {
    const members = body as ClassMember[];
    const own = members.filter((member) => isSetAgain(member));
    const made = members.find(({ kind }) => kind === 'constructor')?.value as
      | { params: { type: string; readonly?: boolean }[] }
      | undefined;
    const given = (made?.params ?? []).filter(({ type, readonly }) => type === 'TSParameterProperty' && !readonly);
    return own.length + given.length;
  });
  return Math.max(0, ...counts);
}

const tooMany = (count: (file: string) => number, most: number, known: Record<string, number>): string[] =>
  files
    .map((file) => ({ file, found: count(file) }))
    .filter(({ file, found }) => found > (known[file] ?? most))
    .map(({ file, found }) => `${file}: ${found}`);

describe('a file', () => {
  test(`imports ${MOST_IMPORTS} modules at most`, () => {
    expect(tooMany((file) => (isGathering(file) ? 0 : importCount(file)), MOST_IMPORTS, ABOVE.imports)).toEqual([]);
  });

  test(`has no class with more than ${MOST_FIELDS} fields that are set again`, () => {
    expect(tooMany(mutableFields, MOST_FIELDS, ABOVE.fields)).toEqual([]);
  });
});
