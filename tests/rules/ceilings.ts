import type { TableCount } from './missed';

/** The most of a table that may go unnoticed: by its own examples alone, and by the cases too. */
export interface Ceiling {
  examples: number;
  cases: number;
}

/** What was measured of a table; `cases` is null where not all cases are there or see the table. */
export interface Measured {
  name: string;
  count: TableCount;
  cases: number | null;
}

/** What is above its ceiling or has none, a line each; ceilings of tables that are no more are told too. */
export function aboveCeilings(measured: readonly Measured[], ceilings: Readonly<Record<string, Ceiling>>): string[] {
  const gone = Object.keys(ceilings).filter((name) => !measured.some((one) => one.name === name));
  return [
    ...gone.map((name) => `${name} has a ceiling, but there is no such table`),
    ...measured.flatMap(({ name, count, cases }) => {
      const ceiling = ceilings[name];
      if (!ceiling) return [`${name} has no ceiling`];
      const above: string[] = [];
      if (count.unmissed.length > ceiling.examples)
        above.push(`${name}: ${count.unmissed.length} unnoticed by examples, at most ${ceiling.examples}`);
      if (cases !== null && cases > ceiling.cases)
        above.push(`${name}: ${cases} unnoticed by examples and cases, at most ${ceiling.cases}`);
      return above;
    }),
  ];
}

/** The ceilings lowered to what was measured, those of new tables set; none is ever raised. */
export function lowered(
  measured: readonly Measured[],
  ceilings: Readonly<Record<string, Ceiling>>,
): Record<string, Ceiling> {
  return Object.fromEntries(
    measured.map(({ name, count, cases }) => {
      const old = ceilings[name] ?? { examples: Number.MAX_SAFE_INTEGER, cases: Number.MAX_SAFE_INTEGER };
      const examples = Math.min(old.examples, count.unmissed.length);
      return [name, { examples, cases: Math.min(old.cases, cases ?? examples) }];
    }),
  );
}
