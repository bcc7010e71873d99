import { smallNumber } from './dates';
import { planOrdinal, planYears } from './plans';
import { calendarYears, type Sense, type TimeWordRule } from './word-rule';

const PLAN_ORDINAL = '十[一二三四五六七八九]?|[一二三四五六七八九]|\\d{1,2}';
/** The plan's last year, its first few years: “十三五”末, “十三五”前四年. */
const PLAN_TAIL = '(?:(?<end>期?末|收官之年)|的?前(?<early>[两二三四])年)?';

function planSense({ plan, end, early }: Readonly<Record<string, string | undefined>>): Sense | null {
  const ordinal = planOrdinal(plan!);
  const years = ordinal === null ? null : planYears(ordinal);
  if (years === null) return null;
  if (end !== undefined) return calendarYears(years[1], years[1]);
  return calendarYears(years[0], early === undefined ? years[1] : years[0] + (smallNumber(early) ?? 0) - 1);
}

/** Five-year plans by their ordinal, in every spelling. */
export const PLAN_WORDS: readonly TimeWordRule[] = [
  {
    id: 'plan',
    is: 'plan',
    means: 'a five-year plan by its ordinal in quotation marks',
    pattern: new RegExp(`["“](?<plan>${PLAN_ORDINAL})五["”](?!普法|立法)(?:规划|计划)?(?:时期|期间)?${PLAN_TAIL}`),
    sense: planSense,
    examples: [
      '“十四五”',
      '⟦“八五”计划⟧',
      '⟦“十四五”规划⟧',
      '⟦“十四五”时期⟧',
      '⟦"十五"期间⟧',
      '⟦“十三五”期末⟧',
      '⟦“十四五”收官之年⟧',
      '⟦“十三五”前四年⟧',
      '“14五”',
    ],
    counterExamples: ['“五五购物节”', '“八五”普法', '“八五”立法', '“四个五”'],
  },
  {
    id: 'plan named',
    is: 'plan',
    means: 'a plan without quotation marks, by the word behind it',
    pattern: new RegExp(
      `(?<![第之\\d.一二三四五六七八九十百千万亿])(?<plan>十[一二三四五六七八九]?|[一二三四五六七八九])五(?:规划|计划|时期|期间|(?=期?末|以来|收官|的?前[两二三四]年))${PLAN_TAIL}`,
    ),
    sense: planSense,
    examples: [
      '十五规划',
      '八五计划',
      '十四五时期',
      '十三五期间',
      '十二五末',
      '九五以来',
      '⟦七五期末⟧',
      '十四五收官',
      '⟦十四五规划收官之年⟧',
      '⟦十三五前四年⟧',
    ],
    counterExamples: ['第十五期间', '百分之十五，', '十五个', '五五购物节', '二十五规划'],
  },
  {
    id: 'plan bare',
    is: 'plan',
    means: 'a plan of three characters that no number can be meant by',
    pattern:
      /(?<![第之\d.一二三四五六七八九十百千万亿])(?<plan>十[一二三四五六七八九])五(?![个家项名人户次万亿千百十%％年月日天倍元吨亩公平岁届条所座位余多])/,
    sense: planSense,
    examples: ['完成十四五主要指标', '“十三五以来'],
    counterExamples: ['百分之十四五，', '十四五个', '第十四五', '十五目标'],
  },
  {
    id: 'plan in full',
    is: 'plan',
    means: 'a plan by its full name',
    pattern: new RegExp(`第(?<plan>${PLAN_ORDINAL})个五年(?:规划|计划)?(?:时期|期间)?${PLAN_TAIL}`),
    sense: planSense,
    examples: [
      '⟦第十四个五年规划⟧',
      '⟦第八个五年计划⟧',
      '⟦第十四个五年规划时期⟧',
      '⟦第十四个五年规划期间⟧',
      '⟦第十个五年期末⟧',
      '⟦第十四个五年规划收官之年⟧',
      '⟦第十四个五年规划前两年⟧',
      '第14个五年',
    ],
    counterExamples: ['第三个年头', '第五个五百亿'],
  },
];
