import { existsSync } from 'node:fs';
import path from 'node:path';
import { readReport } from '../eval/extraction';
import { readTimeCases, scoreTimeCase } from '../eval/time-cases';
import { figuresOf, readCases, rowOf } from '../unit/figures/figure-cases';
import type { CaseSuite } from './missed';

const FIGURE_CASES = ['kind', 'base', 'status', 'period', 'naming', 'lists', 'place', 'bound', 'accounts'];

/** One input: the ids of what is right in it, by the rules as they are. */
type Check = () => Iterable<string>;

/** The cases of tests/cases/figures: a case is right with all its rows. */
function figureChecks(folder: string): Check[] {
  return FIGURE_CASES.flatMap((name) => readCases(name, folder)).map((one) => () => {
    const said = figuresOf(one);
    return said.map(rowOf).join('\n') === one.expected.map(({ row }) => row).join('\n') &&
      one.expected.every(({ names }, i) => names.includes(said[i]!.indicator.name))
      ? ['right']
      : [];
  });
}

/** The made-up documents of `folder`: each statement that is right counts. */
function timeChecks(folder: string): Check[] {
  return readTimeCases(folder).map(
    (one) => () =>
      scoreTimeCase(one, readReport(one.document).figures)
        .filter(({ wrong }) => wrong === '')
        .map(({ id }) => id),
  );
}

/** Cases that read whole figures. `hasAll` is false where those outside the project are not there. */
export function figureSuite(root: string): CaseSuite & { hasAll: boolean } {
  const outside = path.join(root, '../shared/cases/time');
  const hasAll = existsSync(outside);
  const checks = [...figureChecks(path.join(root, 'tests/cases/figures')), ...(hasAll ? timeChecks(outside) : [])];
  let right: ReadonlySet<string>[] = [];
  return {
    hasAll,
    learn: () => {
      right = checks.map((check) => new Set(check()));
    },
    isMissed: () => checks.some((check, i) => right[i]!.size > 0 && lacks(check, right[i]!)),
  };
}

/** True where something of what was right is missing, or the rules without their alternative cannot even be run. */
function lacks(check: Check, right: ReadonlySet<string>): boolean {
  try {
    const now = new Set(check());
    return [...right].some((id) => !now.has(id));
  } catch {
    return true;
  }
}
