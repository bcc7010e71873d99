import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readText } from '../../../core/document/reading';
import { allDivisions } from '../../../core/places/divisions';

it('reads traditional characters as simplified ones, each in its place', () => {
  const source = '財政總收入達到９.5億元，較上年增長6%，後續「十五五」規劃綱要。';
  const reading = readText(source);
  expect(reading.text).toBe('财政总收入达到9.5亿元，较上年增长6%，后续“十五五”规划纲要。');
  for (let at = 0; at < source.length; at++) expect(reading.toSource(at)).toBe(at);
});

it('reads years in characters as digits, each in its place', () => {
  const source = '一九八〇年至二○○六年、二零一九—二〇二一年，二OO八年，一九二九号文，二十年。';
  const reading = readText(source);
  expect(reading.text).toBe('1980年至2006年、2019—2021年，2008年，一九二九号文，二十年。');
  for (let at = 0; at < source.length; at++) expect(reading.toSource(at)).toBe(at);
});

it('leaves the name of every division as it is', () => {
  const names = allDivisions().map(({ name }) => name);
  expect(names).toContain('乾县');
  expect(names.filter((name) => readText(name).text !== name)).toEqual([]);
});

it('leaves a report in simplified characters as it is', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/lines/g00-plain.txt'), 'utf8');
  const words = text.replace(/\s+/g, '');
  expect(readText(words).text).toBe(words);
});
