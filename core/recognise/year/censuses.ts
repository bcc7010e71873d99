import { parseNumeral } from '../../numerals/parse';

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
