import type { RuleTable } from '../rules/rule';
import { CENSUS_WORD } from './censuses';
import { chineseYear, smallNumber } from './dates';
import { PLAN_WORDS } from './plan-words';
import { EDGE, RELATIVE_WORDS } from './relative-words';
import { SPAN_WORDS } from './span-words';
import { away, calendar, calendarYears, type Sense, stretch, type TimeWordRule } from './word-rule';

const YEAR = '(?:19|20)\\d\\d|[一二][九〇零○][〇零○一二三四五六七八九]{2}';
/** What joins the ends of a stretch. */
export const TO = '[—\\-～/至到]{1,2}';
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const yearOf = (written: string): number => chineseYear(written.replaceAll(' ', '')) ?? 0;
const numberOf = (written: string | undefined): number => (written === undefined ? 0 : (smallNumber(written) ?? 0));

/** Months of the year that was named last: 上半年 is 1 to 6. */
const months = (first: number, last: number): Sense | null => stretch(away('named'), first, last);

const MONTH_TAIL =
  '(?:份|(?<end>[末底])|(?<day>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?:[至到—\\-～]\\d{1,2}日)?)?';

function monthSense({ n, end, day }: Readonly<Record<string, string | undefined>>): Sense | null {
  const yearsEnd = numberOf(n) === 12 && (end !== undefined || numberOf(day) === 31);
  return yearsEnd ? stretch(away('named')) : months(numberOf(n), numberOf(n));
}

const NAMED_YEARS: readonly TimeWordRule[] = [
  {
    id: 'years',
    is: 'years',
    means: 'a stretch of years without 年, as headings write it',
    pattern: new RegExp(`(?<![\\d.])(?<first>${YEAR})年?${TO}(?<last>${YEAR})(?=$|[）)、，。；：”"》])`),
    sense: ({ first, last }) => (first === last ? null : calendarYears(yearOf(first!), yearOf(last!))),
    examples: ['（2016—2020）', '2021-2025，', '二〇一六至二〇二〇。', '（1991—1995）', '2021—2025'],
    counterExamples: ['2000-2050亩', '12016—2020）'],
  },
  {
    id: 'year and month',
    is: 'year',
    means: 'a month as year and two digits',
    pattern: new RegExp(`(?<![\\d.-])(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?![\\d-])`),
    sense: ({ year, month }) => stretch(calendar(yearOf(year!)), numberOf(month)),
    examples: ['2024-07', '2024-11完成', '二〇二四-07', '1998-05'],
    counterExamples: ['2016-2020', '2024-13', '2024-07-15'],
  },
  {
    id: 'day in digits',
    is: 'year',
    means: 'a day as year, month and day in digits: its month',
    pattern: /(?<![\d.-])(?<year>(?:19|20)\d\d)[.\-/](?<month>0?[1-9]|1[0-2])[.\-/](?:0?[1-9]|[12]\d|3[01])(?![\d.-])/,
    sense: ({ year, month }) => stretch(calendar(yearOf(year!)), numberOf(month)),
    examples: ['截至⟦2024.07.31⟧，', '⟦2023-12-05⟧', '⟦2022/6/9⟧', '⟦1998.10.20⟧'],
    counterExamples: ['2024.13.01', '12024.07.31', '2024.07.32', '2024.07'],
  },
  {
    id: 'year',
    is: 'year',
    means: 'a year of the calendar, with its end or beginning: a stock has its year',
    pattern: new RegExp(`(?<![\\d.])(?<year>${YEAR})年${EDGE}`),
    sense: ({ year }) => stretch(calendar(yearOf(year!))),
    examples: [
      '2024年完成',
      '1998年',
      '二〇二四年',
      '一九九八年',
      '⟦2023年度⟧收入',
      '⟦2023年末⟧人口',
      '⟦2023年初⟧预算',
      '⟦2023年内⟧新增',
      '⟦2023年⟧内贸企业',
      '⟦2023年⟧度假区接待',
    ],
    counterExamples: ['12024年', '3.2024年', '三年', '2024个'],
  },
  {
    id: 'year without its word',
    is: 'year',
    means: 'a year that opens a line or sentence and has a comma behind it, as headings of explainers have',
    pattern: /(?<=^|[。！；\n])(?<year>20[0-4]\d)(?=[，：][\u4e00-\u9fff])/,
    sense: ({ year }) => stretch(calendar(yearOf(year!))),
    examples: [
      '⟦2024⟧，我们这样干',
      '⟦2023⟧：稳中有进',
      '。⟦2024⟧，再出发',
      '！⟦2024⟧，再出发',
      '；⟦2024⟧，再出发',
      '好。\n⟦2024⟧，再出发',
    ],
    counterExamples: ['编号2024，乙', '2024，356人', '2079，人'],
  },
  {
    id: 'end of the century',
    is: 'year',
    means: 'the last year of the twentieth century: nobody plans to the end of this one',
    pattern: /(?<!上)(?:本|20|二十)世纪末/,
    sense: () => stretch(calendar(2000)),
    examples: ['到本世纪末', '20世纪末', '二十世纪末'],
    counterExamples: ['上世纪末', '本世纪中叶', '本世纪初'],
  },
  {
    id: 'middle of the century',
    is: 'year',
    means: 'the year 2050',
    pattern: /(?:本|21|二十一)世纪中叶/,
    sense: () => stretch(calendar(2050)),
    examples: ['到本世纪中叶', '21世纪中叶', '二十一世纪中叶'],
    counterExamples: ['上世纪中叶', '本世纪末'],
  },
  {
    id: 'year in parted digits',
    is: 'year',
    means: 'a year whose digits a file has set apart, or torn once',
    pattern: /(?<![\d.] ?)(?<year>[12] [09] \d \d|[12] [09]\d\d|[12][09] \d\d|[12][09]\d \d) ?年/,
    sense: ({ year }) => stretch(calendar(yearOf(year!))),
    examples: ['2 0 2 4年', '1 9 9 9 年', '2 016 年', '20 16年', '201 6年'],
    counterExamples: ['5 2 0 2 4年', '2 4年', '12 016年', '2 0 16年'],
  },
  {
    id: 'first year of a stretch',
    is: 'year',
    means: 'a year without 年 before the last year of its stretch',
    pattern: new RegExp(`(?<![\\d.])(?<year>${YEAR})(?=${TO}(?:${YEAR})[年学财])`),
    sense: ({ year }) => stretch(calendar(yearOf(year!))),
    examples: ['2016—2020年', '2016至2020年', '二〇一六至二〇二〇年', '2023-2024学年', '1996—1999年'],
    counterExamples: ['2016—2020亩', '2016个至2020年'],
  },
  {
    id: 'school year',
    is: 'year',
    means: 'a school or fiscal year, by the year that names it',
    pattern: new RegExp(`(?<![\\d.])(?<year>${YEAR})(?=学年|财年)`),
    sense: ({ year }) => stretch(calendar(yearOf(year!))),
    examples: ['2023学年', '2024财年', '1998学年', '二〇二三学年'],
    counterExamples: ['2023年', '2023学生'],
  },
];

const PARTS: readonly TimeWordRule[] = [
  {
    id: 'half',
    is: 'part',
    means: 'half a year',
    pattern: /(?<half>[上下])半年/,
    sense: ({ half }) => (half === '上' ? months(1, 6) : months(7, 12)),
    examples: ['上半年', '下半年'],
    counterExamples: ['大半年'],
  },
  {
    id: 'quarters from the first',
    is: 'part',
    means: 'the year up to the end of a quarter',
    pattern: /前(?<n>[一二两三四1-4])个?季度/,
    sense: ({ n }) => months(1, 3 * numberOf(n)),
    examples: ['前三季度', '前两个季度', '前3季度', '前一季度', '前二季度', '前四季度'],
    counterExamples: ['提前季度', '三季度'],
  },
  {
    id: 'quarter beside another',
    is: 'undated',
    means: 'a quarter that leans on one that no word names',
    pattern: /[上下]一?个?季度/,
    sense: () => ({ sort: 'undated' }),
    examples: ['上一季度', '上季度', '下个季度'],
    counterExamples: ['一季度', '第一季度'],
  },
  {
    id: 'quarter',
    is: 'part',
    means: 'a quarter',
    pattern: /(?<![前每\d])第?(?<n>[一二三四1-4])季度|(?<![A-Za-z])Q(?<q>[1-4])(?!\d)/,
    sense: ({ n, q }) => months(3 * numberOf(n ?? q) - 2, 3 * numberOf(n ?? q)),
    examples: ['三季度', '第一季度', '2季度', 'Q3'],
    counterExamples: ['每一季度', '12季度', 'FAQ3', 'Q12'],
  },
  {
    id: 'months from the first',
    is: 'part',
    means: 'so many months from January on',
    pattern: new RegExp(`前(?<n>${MONTH})个?月`),
    sense: ({ n }) => months(1, numberOf(n)),
    examples: ['前10个月', '前五个月', '前11月', '前十一个月', '前07个月', '前8个月'],
    counterExamples: ['前几个月', '提前个月'],
  },
  {
    id: 'first month of a stretch',
    is: 'part',
    means: 'a month without 月 before the last month of its stretch',
    pattern: new RegExp(`(?<![\\d.第十])(?<n>${MONTH})(?=${TO}(?:${MONTH})月)`),
    sense: ({ n }) => months(numberOf(n), numberOf(n)),
    examples: ['1—9月', '1至11月', '一至七月', '十至十二月', '10-12月'],
    counterExamples: ['1个至9月', '21—9月'],
  },
  {
    id: 'month',
    is: 'part',
    means: 'a month or a day of it; the end of December is the end of the year',
    pattern: new RegExp(`(?<![\\d.])(?<n>1[0-2]|0?[1-9])月${MONTH_TAIL}`),
    sense: monthSense,
    examples: [
      '⟦10月1日至7日⟧',
      '⟦10月1日到7日⟧',
      '⟦10月1日—7日⟧',
      '⟦10月1日-7日⟧',
      '⟦10月1日～7日⟧',
      '3月',
      '⟦5月份⟧',
      '⟦12月末⟧',
      '6月底',
      '⟦1月15日⟧',
      '⟦1月二十五日⟧',
      '⟦1月五日⟧',
      '10月',
      '03月',
    ],
    counterExamples: ['3个月', '15.3月', '13月'],
  },
  {
    id: 'month in characters',
    is: 'part',
    means: 'a month in Chinese numerals where a clause begins, behind a year or another month; 新十二月市 is a name',
    pattern: new RegExp(
      `(?:(?<=^|[，。；：（年度月—至到])(?<n>十[一二]?|[一二三四五六七八九])月(?![一二三四五六七八九十]{1,3}[^一二三四五六七八九十日])|(?<![第每几数十])(?<m>十[一二]?|[一二三四五六七八九])月(?=份))${MONTH_TAIL}`,
    ),
    sense: ({ n, m, end, day }) => monthSense({ n: n ?? m, end, day }),
    examples: [
      '⟦十二月三十一日⟧',
      '去年六月',
      '全市⟦五月份⟧',
      '全市⟦十二月份⟧',
      '二〇二四年⟦十二月末⟧',
      '一月至七月',
      '，⟦九月底⟧',
      '⟦六月15日⟧',
      '⟦六月15日至20日⟧',
      '⟦六月五日⟧',
    ],
    counterExamples: ['3个月', '每一月份', '新十二月市', '意风五月', '一月一主题'],
  },
  {
    id: 'whole year',
    is: 'part',
    means: 'the year that was named last, all of it',
    pattern: /全年/,
    sense: () => stretch(away('named')),
    examples: ['全年完成'],
    counterExamples: ['全市年内'],
  },
  {
    id: 'end of the year',
    is: 'edge',
    means: 'the end, the beginning or the inside of the year that was named last',
    pattern: /(?<![\d一二两三四五六七八九十几数])年(?:[末底]|初(?![中步级始次心])|内(?![地外部贸需陆蒙]))/,
    sense: () => stretch(away('named')),
    examples: ['年末人口', '年底前', '年初预算', '年内新增'],
    counterExamples: ['三年内', '五年末', '年初中毕业', '十几年内'],
  },
];

/** Every word of time that reports know, in the order they are tried where two begin at one place. */
export const TIME_WORDS: RuleTable<TimeWordRule> = {
  name: 'time/words',
  rules: [...NAMED_YEARS, CENSUS_WORD, ...PLAN_WORDS, ...RELATIVE_WORDS, ...SPAN_WORDS, ...PARTS],
};
