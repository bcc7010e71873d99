/** What is done to a text: characters, digits, units, line breaks, brackets and tables put where they do not belong. */

/** Uniform numbers in [0, 1) from a seed (mulberry32, Tommy Ettinger, public domain): the same seed gives the same run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pieces that numbers, units, marks and tables are made of, and characters that are easily taken for others. */
const PIECES = [
  ...[
    '0',
    '7',
    '12',
    '2023',
    '1,234',
    '1 260',
    '3.5',
    '９',
    '１２，４６８',
    '999999999999999999999999',
    '\ue004',
    '\u{1001b0}',
  ],
  ...[
    '一',
    '十',
    '百',
    '千',
    '万',
    '亿',
    '兆',
    '零',
    '半',
    '几',
    '余',
    '多',
    '点',
    '成',
    '百分之',
    '分之',
    '第',
    '前',
    '翻番',
    '个亿',
  ],
  ...[
    '元',
    '%',
    '％',
    '个',
    '百分点',
    '倍',
    '亩',
    '人',
    '年',
    '月',
    '千瓦',
    '℃',
    '∶',
    ':',
    '/',
    '+',
    '-',
    '—',
    '～',
    '至',
    '到',
  ],
  ...[
    '，',
    '。',
    '；',
    '、',
    '：',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
    '(',
    '[',
    ']',
    '|',
    '分别',
    '其中',
    '由',
    '增长',
    '新增',
    '下降',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '\u3000',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\ud83d',
    '\udc00',
    '指标\t2023年\n收入\t3亿元\n',
    '| 项目 | 数量 |\n| 甲 | 3家 |\n',
  ],
] as const;

type Mutation = (text: string, at: number, length: number, random: () => number) => string;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
/** Half-width ASCII to its full-width twin. */
const widened = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const MUTATIONS: readonly Mutation[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, _, random) => text.slice(0, at) + pick(PIECES, random) + text.slice(at),
  (text, at, _, random) => text.slice(0, at) + pick(PIECES, random) + pick(PIECES, random) + text.slice(at + 1),
  (text, at, length) => text.slice(0, at) + widened(text.slice(at, at + length)) + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + [...text.slice(at, at + length)].join(' ') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + [...text.slice(at, at + length)].reverse().join('') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).replace(/[，。、]/g, '\n') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) +
    text.slice(at, at + length).replace(/\d/g, (d) => '零一二三四五六七八九'[Number(d)]!) +
    text.slice(at + length),
];

/** `text` with up to twenty mutations, most of them where a digit stands near. */
export function mutated(text: string, random: () => number): string {
  let out = text;
  const times = 1 + Math.floor(random() * 20);
  for (let i = 0; i < times; i++) {
    const anywhere = Math.floor(random() * (out.length + 1));
    const digit = out.slice(anywhere).search(/\d/);
    const at = digit >= 0 && random() < 0.7 ? Math.max(0, anywhere + digit - 2 + Math.floor(random() * 5)) : anywhere;
    out = pick(MUTATIONS, random)(out, at, 1 + Math.floor(random() * 12), random);
  }
  return out;
}
