import { CLASSIFIERS } from './classifiers';

/** Powers of ten that a unit may be told by. */
type Power = 0 | 4 | 8;

const CHINESE: Record<Power, string> = { 0: '', 4: '万', 8: '亿' };
const ENGLISH: Record<Power, string> = { 0: '', 4: '10k', 8: '100m' };

/** Signs of currencies, which stand before the number. */
const CURRENCY: Record<string, string> = {
  元: '¥',
  美元: 'US$',
  欧元: '€',
  日元: 'JP¥',
  港元: 'HK$',
  澳门元: 'MOP$',
  新台币: 'NT$',
  英镑: '£',
  韩元: '₩',
  澳元: 'A$',
  加元: 'C$',
  新加坡元: 'S$',
  瑞士法郎: 'CHF',
  卢布: '₽',
  卢比: '₹',
  泰铢: '฿',
};

/** Units of measure, and the classifiers that say what is counted; other classifiers have no English. */
const UNIT: Record<string, string> = {
  '%': '%',
  '‰': '‰',
  '/10万': 'per 100,000',
  '‱': '‱',
  百分点: 'pp',
  千分点: '‰ points',
  倍: 'times',
  番: 'doublings',
  平方米: 'm²',
  平方公里: 'km²',
  公顷: 'ha',
  亩: 'mu',
  公里: 'km',
  米: 'm',
  厘米: 'cm',
  毫米: 'mm',
  微米: 'µm',
  海里: 'nmi',
  纳米: 'nm',
  吨: 't',
  吨标准煤: 'tce',
  吨二氧化碳: 't CO₂',
  吨油当量: 'toe',
  载重吨: 'DWT',
  公斤: 'kg',
  斤: 'jin',
  克: 'g',
  毫克: 'mg',
  担: 'dan',
  立方米: 'm³',
  立方千米: 'km³',
  '立方米/秒': 'm³/s',
  升: 'L',
  毫升: 'mL',
  千升: 'kL',
  桶: 'barrels',
  千瓦时: 'kWh',
  兆瓦时: 'MWh',
  吉瓦时: 'GWh',
  焦耳: 'J',
  千瓦: 'kW',
  瓦: 'W',
  兆瓦: 'MW',
  吉瓦: 'GW',
  千伏安: 'kVA',
  兆伏安: 'MVA',
  马力: 'hp',
  P: 'PFLOPS',
  EFLOPS: 'EFLOPS',
  TB: 'TB',
  PB: 'PB',
  GB: 'GB',
  EB: 'EB',
  ZB: 'ZB',
  Gbps: 'Gbps',
  Tbps: 'Tbps',
  Mbps: 'Mbps',
  标准箱: 'TEU',
  标箱: 'TEU',
  吨公里: 't·km',
  人公里: 'passenger·km',
  车公里: 'vehicle·km',
  总吨: 'GT',
  '微克/立方米': 'µg/m³',
  '毫克/立方米': 'mg/m³',
  '毫克/升': 'mg/L',
  分贝: 'dB',
  摄氏度: '°C',
  分: 'points',
  岁: 'years old',
  年: 'years',
  月: 'months',
  周: 'weeks',
  日: 'days',
  天: 'days',
  小时: 'hours',
  学时: 'hours of class',
  课时: 'lessons',
  分钟: 'minutes',
  秒: 's',
  个月: 'months',
  工作日: 'working days',
  工日: 'days of work',
  人: 'people',
  名: 'people',
  位: 'people',
  户: 'households',
  人次: 'visits',
  位次: 'places',
  人份: 'doses',
  剂次: 'doses',
  针次: 'doses',
  标准车: 'vehicles',
  次: 'times',
  辆: 'vehicles',
  辆次: 'vehicle trips',
  车次: 'vehicle trips',
  架次: 'flights',
  艘: 'ships',
  艘次: 'ship calls',
  班次: 'services',
  列次: 'train trips',
  场次: 'sessions',
  批次: 'batches',
  架: 'aircraft',
  头: 'head',
  头只: 'head',
  只: 'head',
  羽: 'birds',
  匹: 'head',
  株: 'trees',
  棵: 'trees',
  册: 'copies',
  床: 'beds',
  床位: 'beds',
  张床位: 'beds',
  泊位: 'parking spaces',
  车位: 'parking spaces',
  宗地: 'plots',
  县: 'counties',
  村: 'villages',
  镇: 'towns',
};

/** What is measured for one of, behind a slash. */
const EACH: Record<string, string> = { 人: 'person', 户: 'household', 年: 'year', 月: 'month', 日: 'day', 天: 'day' };

/** Counts whose word says only how Chinese counts them: 3,612 家 are 3,612. */
const CLASSIFIER = new Set(CLASSIFIERS.map(({ unit }) => unit));

/** `万元` behind a slash: what is measured for 10,000 of it. */
const SCALED = /^(百|千|万|十万|百万|亿)(?=.)/;
const SIZES: Record<string, string> = { 百: '100', 千: '1,000', 万: '10k', 十万: '100k', 百万: '1m', 亿: '100m' };

/** One side of a slash; null where English has no word for it. */
function english(unit: string): string | null {
  return CURRENCY[unit] ?? UNIT[unit] ?? (CLASSIFIER.has(unit) ? '' : null);
}

function englishEach(unit: string): string | null {
  const size = SIZES[SCALED.exec(unit)?.[0] ?? ''];
  if (size === undefined) return EACH[unit] ?? english(unit);
  const of = english(unit.replace(SCALED, ''));
  if (of === null) return null;
  return Object.values(CURRENCY).includes(of) ? `${of}${size}` : `${size} ${of}`.trim();
}

/** The English word of a unit as figures carry it: empty for a classifier, and the Chinese word itself where there is none. */
export function englishUnit(unit: string): string {
  const own = english(unit);
  if (own !== null) return own;
  const at = unit.search(/[/／]/);
  const [of, each] = at < 0 ? [null, null] : [english(unit.slice(0, at)), englishEach(unit.slice(at + 1))];
  return of === null || each === null ? unit : `${of}/${each}`;
}

/** True for a unit that stands before the number in English. */
export const isCurrency = (unit: string): boolean => Object.hasOwn(CURRENCY, unit);

/** The sign of a currency with what it is told for each of (`¥`, `/m²`). */
export function currencyParts(unit: string): { sign: string; each: string } | null {
  const [money = '', ...each] = unit.split(/(?=[/／])/);
  const whole = englishUnit(unit);
  return isCurrency(money) && (each.length === 0 || whole !== unit)
    ? { sign: CURRENCY[money]!, each: each.length === 0 ? '' : whole.slice(CURRENCY[money]!.length) }
    : null;
}

/**
 * What is written once beside the name of a row whose numbers are bare: `亿元`, `万人`, `家`; in English `¥100m`, `10k people`,
 * and nothing where a classifier alone would stand.
 */
export function unitWords(unit: string, power: Power, language: 'zh' | 'en'): string {
  if (language === 'zh') return `${CHINESE[power]}${unit}`;
  const money = currencyParts(unit);
  if (money !== null) return `${money.sign}${ENGLISH[power]}${money.each}`;
  return `${ENGLISH[power]} ${englishUnit(unit)}`.trim();
}
