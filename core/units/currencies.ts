import type { UnitEntry } from './entry';

const currency = (unit: string, ...others: string[]): UnitEntry => ({
  unit,
  family: 'money',
  compared: { family: 'foreign-money' },
  // 三万元欧元, 5亿元港币: the 元 before a currency's name says nothing more
  spellings: [unit, ...others, ...[unit, ...others].map((name) => `元${name}`)],
});

const RENMINBI: UnitEntry = {
  unit: '元',
  family: 'money',
  spellings: ['元', '圆', '元人民币', '人民币', '元整', '圆整', '元钱', '块钱'],
  not: /(?:素|宇宙|旦|宵)/y,
};

/** Currencies. The unit of the one that is not renminbi is its name; 角 and 分 are parts of a 元. */
export const CURRENCIES: UnitEntry[] = [
  RENMINBI,
  { unit: '元', family: 'money', scale: -1, spellings: ['角钱', '毛钱'] },
  { unit: '元', family: 'money', scale: -2, spellings: ['分钱'] },
  currency('美元', '美金', '美圆'),
  currency('欧元'),
  currency('日元', '日圆', '日币'),
  currency('港元', '港币', '港圆', '港幣'),
  currency('澳门元', '澳门币'),
  currency('新台币', '台币'),
  currency('英镑'),
  currency('韩元', '韩币'),
  currency('澳元', '澳大利亚元'),
  currency('加元', '加拿大元'),
  currency('新加坡元', '新元'),
  currency('瑞士法郎'),
  currency('卢布'),
  currency('卢比'),
  currency('泰铢'),
];

/** Currency names and signs that may stand before the number (`港币2960元`, `$20`), with the unit they give. */
const BEFORE: readonly [string, string][] = [
  ...CURRENCIES.flatMap(({ unit, spellings }): [string, string][] =>
    unit === '元' ? [] : spellings.filter((name) => !name.startsWith('元')).map((name) => [name, unit]),
  ),
  ['人民币', '元'],
  ['人民幣', '元'],
  ['RMB', '元'],
  ['¥', '元'],
  ['￥', '元'],
  ['HK$', '港元'],
  ['US$', '美元'],
  ['USD', '美元'],
  ['$', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
];

const LAST_CHARACTERS = new Set(BEFORE.map(([name]) => name.at(-1)));

/** The currency named directly before `at`; null where none is. */
export function currencyBefore(text: string, at: number): string | null {
  // Asked for every number of a text: nearly none has a currency before it
  if (at === 0 || !LAST_CHARACTERS.has(text[at - 1])) return null;
  for (const [name, unit] of BEFORE) if (text.startsWith(name, at - name.length) && at >= name.length) return unit;
  return null;
}
