import type { TaggedWord } from '../../indicators/segmenter';
import { ACTIONS, GIVES, isInsideWord, LEADS, LIGHT, LINKS, RELATIONAL, SPLITTERS } from '../lexicon';

/** Why a name may not be what is measured. */
export type OpenReason = 'no noun' | 'part of a clause' | 'another number';

/** What measures or is counted, by its tag; a word that jieba does not know has x or none of these, and is taken for a thing. */
const THING = /^(?:n[a-z]*|vn|an|j|s|x|eng|l|i|k|b|zg|z|vg)$/;
/** Adverbs, prepositions, conjunctions, pronouns, particles, directions, numbers: they hold no thing. */
const FUNCTION = /^(?:d|p|c|r|f|m|q|t|y|u[a-z]*)$/;
/** Doings that are told of by themselves, as lines of a budget or of a school's year. */
const TOLD_OF =
  /(?:收入|支出|产出|投入|[进出]口|还本|付息|结转|上解|调入|调出|结余|预算|招生|毕业|就业|脱贫|务工|居住|占地|举措|提案|[数量额率值费速面])$/;
/** Words of a clause that no noun phrase holds behind its head. */
const OF_CLAUSE: ReadonlySet<string> = new Set(
  '将 把 使 让 令 却 但 且 并且 而且 不仅 我们 这些 那些 仍 又 也 才 并 并于'.split(' '),
);
/** What an adverb of degree stands in is told of, and no name. */
const MORE = /更(?:加|为|多(?!样))/;
/** What it begins with where it was cut out of a clause. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  '标志 标志着 作为 意味着 相当于 确保 对于 由于 随着 凡是 后 又 占 超过 不超过 不到 低于 高于 更多'.split(' '),
);
/** 新增2家、授权点: a number of things that is no size of those that are named. */
const COUNT = /(?<![\d.])\d+[万亿]?(?:家|个|项|名|条|座|所|处|户|届|次|场)(?!以[上下]|及以|级|型|园|月|百分)/;

/** 新开工420万套, 投产12个, 人均减少28元: of what, nobody says. */
const DONE_ALONE = /^(?:[新续]?开工|竣工|投产|建成|新建|续建|封顶|交付|[人户亩]均)$/;

/** 投资512万元, 累计支出27亿元, 利润增长3%: whose it is, nobody says. */
const MEASURE_ALONE =
  /^(?:(?:总|实现|完成|累计|筹措)?(?:投资|支出|(?:(?:主营|营业|销售|主营业务|业务)?收入)|营收|利税|产值规模|利润|资金|销售|产量|产值|总产值|增加值|销量|总量|规模|余额|面积))$/;

/** Verbs that say only that something came about, and words that link and open: alone they measure nothing. */
const saysNothing = ({ word, tag }: TaggedWord): boolean =>
  FUNCTION.test(tag) || LIGHT.has(word) || LINKS.has(word) || LEADS.has(word);

const isDoing = ({ word }: TaggedWord): boolean =>
  word.length > 1 && (ACTIONS.has(word) || SPLITTERS.has(word)) && !RELATIONAL.has(word) && !LEADS.has(word);

/** A deed that is counted itself (签约, 开工), by a verb that changes what is counted. */
const isCounted = ({ word }: TaggedWord): boolean => ACTIONS.has(word) && !LIGHT.has(word) && !SPLITTERS.has(word);

/**
 * Why a name, told word by word, may not be what is measured: it holds no thing (`推动`, `并于`), or what only a clause holds
 * (`城镇将新增人口`), or the number of another thing. Null where nothing speaks against it.
 */
export function openReason(words: readonly TaggedWord[]): OpenReason | null {
  const name = words.map(({ word }) => word).join('');
  if (MORE.test(name)) return 'part of a clause';
  if (COUNT.test(name.replace(/“[^”]*”/g, ''))) return 'another number';
  if (DONE_ALONE.test(name) || MEASURE_ALONE.test(name)) return 'no noun';
  if (name.length > 1 && !TOLD_OF.test(name) && !RELATIONAL.has(name)) {
    if (words.every((one) => saysNothing(one) || GIVES.has(one.word))) return 'no noun';
    // 建设筹集: two doings and nothing that they are done to
    if (words.length > 1 && words.every(isDoing)) return 'no noun';
    const [first, second] = words;
    if (second === undefined && !THING.test(first!.tag) && !isCounted(first!)) return 'no noun';
  }
  if (words.length > 1 && OPENS_CLAUSE.has(words[0]!.word) && !name.startsWith('占比')) return 'part of a clause';
  // 青禾省提出增长6%: who says so, and of what, nobody does
  // 招生计划 is a thing, 收入总计 the sum of an account
  const { word: last, tag } = words.at(-1)!;
  const leads = LEADS.has(last) && !ACTIONS.has(last) && !RELATIONAL.has(last);
  if (words.length > 1 && last.length > 1 && leads && !THING.test(tag) && !last.endsWith('计'))
    return 'part of a clause';
  let at = words[0]?.word.length ?? 0;
  for (const { word } of words.slice(1)) {
    const quoted = name.lastIndexOf('“', at) > name.lastIndexOf('”', at);
    if (OF_CLAUSE.has(word) && !quoted && !isInsideWord(name, at, at + word.length)) return 'part of a clause';
    at += word.length;
  }
  return null;
}
