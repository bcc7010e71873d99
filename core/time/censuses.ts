import { parseNumeral } from '../numerals/parse';
import { calendar, stretch, type TimeWordRule } from './word-rule';

/** A census by its ordinal: the year that its figures stand for. */
const CENSUSES: readonly { name: string; years: readonly number[]; every: number }[] = [
  { name: '经济普查', years: [2004, 2008, 2013, 2018, 2023], every: 5 },
  { name: '人口普查', years: [1953, 1964, 1982, 1990, 2000, 2010, 2020], every: 10 },
  { name: '农业普查', years: [1996, 2006, 2016], every: 10 },
];

const NAMED = /第([一二三四五六七八九十]{1,3})次(?:全国|全[省市县区州])?(经济普查|人口普查|农业普查)/;

/**
 * The year of the census that a title names by its ordinal, or null: `第五次全国经济普查公报` tells of 2023. Later ones are counted on at
 * the interval that the regulations on censuses set (经济 5 years, 人口 and 农业 10).
 */
export function censusYear(title: string): number | null {
  const named = NAMED.exec(title);
  const census = CENSUSES.find(({ name }) => name === named?.[2]);
  const ordinal = named ? parseNumeral(named[1]!, 0)?.value : undefined;
  if (census === undefined || !ordinal) return null;
  const { years, every } = census;
  return years[ordinal - 1] ?? years.at(-1)! + every * (ordinal - years.length);
}

/** 第七次人口普查显示: what a census has counted is of its year, whenever it is told. */
export const CENSUS_WORD: TimeWordRule = {
  id: 'census',
  is: 'year',
  means: 'the year of a census whose numbers are told',
  pattern:
    /(?<!年)第(?<n>[一二三四五六七八九十]{1,3})次(?:全国|全[省市县区州])?(?<census>经济普查|人口普查|农业普查)(?:的?(?:主要)?(?:数据|结果|公报))?(?=显示|表明|相比|时|[，的]?(?:全[国省市区县州]|常住|总人口|人口)|的?为?\d)/,
  sense: ({ n, census }) => {
    const year = censusYear(`第${n}次${census}`);
    return year === null ? null : stretch(calendar(year));
  },
  examples: [
    '⟦第七次人口普查⟧显示',
    '⟦第六次全国人口普查数据⟧表明',
    '与⟦第六次全国人口普查⟧相比',
    '⟦第五次全国经济普查⟧时',
    '⟦第七次全省人口普查结果⟧，全省常住人口',
    '⟦第三次农业普查的主要数据⟧显示',
    '⟦第四次经济普查公报⟧显示',
    '⟦第七次人口普查⟧常住人口',
    '⟦第七次全市人口普查⟧总人口',
    '⟦第五次全国人口普查⟧人口',
    '⟦第六次人口普查⟧的30.1万人',
    '⟦第六次人口普查⟧为30.1万人',
  ],
  counterExamples: [
    '做好第七次人口普查工作',
    '第五次全国经济普查顺利推进',
    '第二次土地调查显示',
    '与2010年第六次全国人口普查相比',
  ],
};
