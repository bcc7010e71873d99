import { describe, expect, test } from 'vitest';
import type { Rule, RuleTable } from '../../../core/rules/rule';
import { withoutEach } from '../../rules/alternatives';
import { aboveCeilings, lowered, type Measured } from '../../rules/ceilings';
import { wrongExamples } from '../../rules/examples';
import { countByExamples, isSeenByCases, unmissedByCases } from '../../rules/missed';

const rule = (pattern: RegExp, examples: string[], counterExamples: string[] = ['桥梁']): Rule => ({
  id: 'rule',
  pattern,
  examples,
  counterExamples,
});
const tableOf = (...rules: Rule[]): RuleTable => ({ name: 'sample', rules });
const unmissedOf = (one: Rule): string[] =>
  countByExamples(tableOf(one)).unmissed.map(({ alternative }) => alternative);

describe('a pattern without each alternative', () => {
  const written = (pattern: RegExp): string[] => withoutEach(pattern).map(({ alternative }) => alternative);

  test('is made for alternatives at the top, in groups and in assertions, and for the whole', () => {
    expect(written(/春季/)).toEqual(['春季']);
    expect(written(/^(?:春|夏)季(?!末|初)|全年/u).sort()).toEqual(
      ['^(?:春|夏)季(?!末|初)', '春', '夏', '末', '初', '全年', '^(?:春|夏)季(?!末|初)|全年'].sort(),
    );
  });

  test('passes over marks that stand for themselves, and over empty alternatives', () => {
    expect(written(/[春|夏]\|季/)).toEqual(['[春|夏]\\|季']);
    expect(written(/季(?:末|)/)).toEqual(['末', '季(?:末|)']);
  });

  test('matches what the others match, with groups as they were', () => {
    const without = withoutEach(/(?<spring>春)季|(?<whole>全)年/)[0]!.pattern;
    expect(without.test('春季')).toBe(false);
    expect(without.exec('全年')?.groups).toMatchObject({ whole: '全' });
    expect(
      withoutEach(/春季|全年/)
        .at(-1)!
        .pattern.test('春季全年'),
    ).toBe(false);
  });
});

describe('what examples do not miss', () => {
  test('is an alternative that no example needs', () => {
    expect(unmissedOf(rule(/春季|夏季/, ['春季', '夏季']))).toEqual([]);
    expect(unmissedOf(rule(/春季|夏季/, ['春季']))).toEqual(['夏季']);
    // 季 alone is enough
    expect(unmissedOf(rule(/(?:春|夏)?季/, ['春季', '夏季']))).toEqual(['春', '夏']);
  });

  test('is what keeps nothing out, where a counter-example would be needed', () => {
    expect(unmissedOf(rule(/季(?!末|初)/, ['季'], ['季末']))).toEqual(['初']);
    expect(unmissedOf(rule(/季(?!末|初)/, ['季'], ['季末', '季初']))).toEqual([]);
  });

  test('counts rules without a pattern, but takes nothing away from them', () => {
    const table = { name: 'sample', rules: [{ id: 'counted' }, rule(/春季/, ['春季'])] };
    expect(countByExamples(table)).toMatchObject({ rules: 2, takenAway: 1, unmissed: [] });
  });
});

test('a pattern that remembers where it stopped is held from the start each time', () => {
  expect(wrongExamples(rule(/季/g, ['春季', '夏季']), /季/g)).toEqual([]);
  expect(wrongExamples(rule(/季/y, ['春季', '桥']), /季/y)).toEqual(['桥']);
  expect(wrongExamples(rule(/季/, ['春季'], ['四季']), /季/)).toEqual(['四季']);
});

test('what examples do not miss is tried on the cases, and the rule is put back', () => {
  const one = rule(/春季|夏季|秋季/, ['春季']);
  const { unmissed } = countByExamples(tableOf(one));
  const left = unmissedByCases(unmissed, { learn: () => undefined, isMissed: () => !one.pattern.test('夏季') });
  expect(left.map(({ alternative }) => alternative)).toEqual(['秋季']);
  expect(one.pattern.source).toBe('春季|夏季|秋季');
  const broken = {
    learn: () => undefined,
    isMissed: () => {
      throw new Error('no case runs');
    },
  };
  expect(() => unmissedByCases(unmissed, broken)).toThrow('no case runs');
  expect(one.pattern.source).toBe('春季|夏季|秋季');
});

test('cases see a table where they miss one of its rules', () => {
  const [one, other] = [rule(/春季/, ['春季']), rule(/夏季/, ['夏季'])];
  const suite = (needed: Rule) => ({
    learn: () => undefined,
    isMissed: () => !needed.pattern.test(needed.examples[0]!),
  });
  expect(isSeenByCases(tableOf(one, other), suite(other))).toBe(true);
  expect(isSeenByCases(tableOf(one), suite(other))).toBe(false);
});

describe('ceilings', () => {
  const measured = (examples: string[], cases: number | null): Measured => ({
    name: 'sample',
    count: countByExamples(tableOf(rule(/春季|夏季|秋季/, examples))),
    cases,
  });

  test('tell what is above, what has none, and what is gone', () => {
    const ceilings = { sample: { examples: 1, cases: 0 } };
    expect(aboveCeilings([measured(['春季', '夏季'], 0)], ceilings)).toEqual([]);
    expect(aboveCeilings([measured(['春季'], 1)], ceilings)).toHaveLength(2);
    expect(aboveCeilings([measured(['春季', '夏季'], null)], {})).toEqual(['sample has no ceiling']);
    expect(aboveCeilings([], ceilings)).toHaveLength(1);
  });

  test('go down only', () => {
    expect(lowered([measured(['春季', '夏季'], 1)], {})).toEqual({ sample: { examples: 1, cases: 1 } });
    const old = { sample: { examples: 1, cases: 1 } };
    expect(lowered([measured(['春季'], 2)], old)).toEqual(old);
    expect(lowered([measured(['春季', '夏季', '秋季'], 0)], old)).toEqual({ sample: { examples: 0, cases: 0 } });
    expect(lowered([measured(['春季', '夏季', '秋季'], null)], old)).toEqual({ sample: { examples: 0, cases: 0 } });
  });
});
