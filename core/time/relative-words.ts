import { away, stretch, type TimeWordRule } from './word-rule';

/** What may hang on a year: 年度, 年末, 年内; 年初 in 2023年初中毕业生 and 年内 in 2023年内贸 are other words. */
export const EDGE = '(?:度(?!假)|[末底]|初(?![中步级始次心])|内(?![地外部贸需陆蒙]))?';

/** Words for a year that lean on the speaker's own, 去年 and 今年. */
export const RELATIVE_WORDS: readonly TimeWordRule[] = [
  {
    id: 'this year',
    is: 'relative',
    means: 'the year of who speaks',
    pattern: new RegExp(`今年${EDGE}`),
    sense: () => stretch(away('speaker')),
    examples: ['今年新建', '⟦今年度⟧', '⟦今年底⟧', '⟦今年初⟧预算', '⟦今年内⟧建成'],
    counterExamples: ['当年', '本年', '本月'],
  },
  {
    id: 'last year',
    is: 'relative',
    means: 'the year before the one of who speaks',
    pattern: new RegExp(`去年${EDGE}|(?:过去的?|(?<![\\d十近这]))一年来|过去的?一年`),
    sense: () => stretch(away('speaker', -1)),
    examples: [
      '去年新建',
      '⟦去年末⟧',
      '⟦去年度⟧',
      '⟦去年初⟧预算',
      '⟦去年内⟧建成',
      '一年来，我们',
      '⟦过去一年来⟧，',
      '过去一年，',
      '过去的一年',
    ],
    counterExamples: ['十一年来', '上一年'],
  },
  {
    id: 'year before',
    is: 'relative',
    means: 'the year before the one that was named last',
    pattern: new RegExp(`(?<!以)上一?年(?![级限])${EDGE}`),
    sense: () => stretch(away('named', -1)),
    examples: ['比上年增长', '上一年', '⟦上年末⟧', '⟦上年度⟧', '⟦上年初⟧', '⟦上年内⟧建成'],
    counterExamples: ['以上年限', '上年级'],
  },
  {
    id: 'next year',
    is: 'relative',
    means: 'the year behind the one of who speaks',
    pattern: new RegExp(`(?:明年|(?<![未年以间])来年|下一年)${EDGE}`),
    sense: () => stretch(away('speaker', 1)),
    examples: ['明年下半年', '来年开春', '下一年', '⟦明年底⟧', '⟦下一年度⟧', '⟦明年初⟧开工', '⟦明年内⟧建成'],
    counterExamples: ['未来年均', '近年来年均'],
  },
  {
    id: 'two years ago',
    is: 'relative',
    means: 'two years before the one of who speaks',
    pattern: /(?<![提以之目])前年(?![度均])/,
    sense: () => stretch(away('speaker', -2)),
    examples: ['前年投产'],
    counterExamples: ['提前年底', '目前年均', '以前年度'],
  },
  {
    id: 'same year',
    is: 'relative',
    means: 'the year that was named last',
    pattern: /(?:当|(?<!成)本)年(?!价)/,
    sense: () => stretch(away('named')),
    examples: ['当年完成', '本年收支结余'],
    counterExamples: ['当年价格', '成本年均'],
  },
  {
    id: 'end of the plan',
    is: 'relative',
    means: 'the last year under discussion',
    pattern: /(?<!学)期末/,
    sense: () => stretch(away('discussed')),
    examples: ['规划期末，', '期末达到'],
    counterExamples: ['学期末', '期间'],
  },
];
