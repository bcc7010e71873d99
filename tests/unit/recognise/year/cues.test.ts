import { describe, expect, test } from 'vitest';
import { LAST_KNOWN_SESSION, latestCongress } from '../../../../core/recognise/year/congresses';
import { MENTION_CUES, WHOLE_CUES } from '../../../../core/recognise/year/cues';
import { SPAN_CUES } from '../../../../core/recognise/year/periods';
import { PLAN_MOODS, PLAN_STAGES } from '../../../../core/recognise/year/relative';
import type { Rule, RuleTable } from '../../../../core/rules/rule';
import { censusYear } from '../../../../core/time/censuses';

const TABLES: readonly RuleTable<Rule>[] = [...MENTION_CUES, SPAN_CUES, PLAN_STAGES, PLAN_MOODS];

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (_, { rules }) => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, { pattern, examples, counterExamples }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(counterExamples.length).toBeGreaterThan(0);
    expect(examples.filter((text) => !pattern.test(text))).toEqual([]);
    expect(counterExamples.filter((text) => pattern.test(text))).toEqual([]);
  });

  test('ids are unique', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

test('no cue of the whole text has the name of a class of mentions', () => {
  const ids = [...MENTION_CUES.flatMap(({ rules }) => rules.map(({ id }) => id))];
  expect(Object.values(WHOLE_CUES).filter(({ id }) => ids.includes(id))).toEqual([]);
});

describe('party congresses', () => {
  test.each([
    ['学习贯彻党的二十大精神', 2022],
    ['党的十八届三中全会以来', 2013],
    ['党的十九大和十九届五中全会', 2020],
    ['二十届四中全会', 2025],
    ['十一届三中全会以来', null],
    ['二十大街改造', null],
    ['改造十大街区', null],
  ])('%s', (text, year) => {
    expect(latestCongress(text, 0)).toBe(year);
  });

  test('a session that the table does not know yet says nothing, nor does the table for later years', () => {
    expect(latestCongress('二十届五中全会', 0)).toBeNull();
    expect(latestCongress('二十一大', 0)).toBeNull();
    expect(latestCongress('二十大', LAST_KNOWN_SESSION + 1)).toBeNull();
  });

  test('the table is not behind: a session is held every year or two', () => {
    expect(new Date().getFullYear() - LAST_KNOWN_SESSION).toBeLessThanOrEqual(2);
  });
});

test.each([
  ['某市第四次全国经济普查公报', 2018],
  ['第六次全国经济普查公报', 2028],
  ['第七次全国人口普查公报', 2020],
  ['第三次全国农业普查主要数据公报', 2016],
  ['全国污染源普查公报', null],
])('the year of a census: %s', (title, year) => {
  expect(censusYear(title)).toBe(year);
});
