import { indicatorKey } from '../indicators/key';
import type { Segmenter, TaggedWord } from '../indicators/segmenter';
import { type Doubt, isSure, OPEN } from './confidence';
import type { Figure } from './figure';
import { ACTIONS, isInsideWord } from './lexicon';
import { countedThing } from './naming/classifier';
import { type OpenReason, openReason } from './naming/open-name';
import { IN_COURSE } from './naming/strip';
import { PART_BY_NAME } from './of/beside-whole';
import { ONE_OF_A_SET } from './told-again';

/** A name is never cut below this. */
const SHORT = 3;
/** 牧民 of 牧民搬进定居点: a thing that its classifier tells. */
const SHORTEST_THING = 2;

/** Words that open a name and say nothing of it: adverbs, prepositions, conjunctions, pronouns, particles. */
const OPENING = /^(?:d|p|c|r|u|uj|ul|ud|uz)$/;
/** Of the words of direction only these; 初中 and 东部 are tagged as such, too, and belong to the name. */
const DIRECTION = /^(?:其中|以上|以下|以内|之中|之间|期间|期内|期末)$/;
/** 其他法人, 各类工程: which of the things are counted. */
const WHICH = /^(?:其[他它余]|各|临时)/;
/** 比 of 占比 is tagged as a preposition, 进度 as an adverb; what measures stays. */
const MEASURES = /[比度率量额]$/;
const CLOSING = /^(?:d|p|c|u|uj|ul|uz)$/;

/** 经常参加体育锻炼人数 */
const WHO_DO = /^[一-龥]{2}(?:参加|参与|使用|接受|居住).{2,}(?:人数|人口|比例|比重|率)$/;
/** 快速充电桩 and 慢速充电桩 are two sorts. */
const HOW_FAST = /速$/;
/** What a number was told as, behind the key of its name. */
const TOLD_AS = /:average$/;

/** 非现场检查 and 再生水 open with an adverb of one character that belongs to the name. */
function opens({ word, tag }: TaggedWord, name: string): boolean {
  // 更新器材 is told as an adverb, 经常参加锻炼人数 says of whom there are so many
  if (ACTIONS.has(word) || (tag === 'd' && WHO_DO.test(name))) return false;
  return (
    (OPENING.test(tag) && (tag !== 'd' || (word.length > 1 && !HOW_FAST.test(word))) && !WHICH.test(word)) ||
    (tag === 'f' && DIRECTION.test(word))
  );
}

/** Nouns and what closes one: a word of these before a predicate says that it has a subject. */
const NOMINAL = /^(?:n|nz|nr|ns|nt|nrt|j|vn|an|x|s)$/;
/** 横空出世, 星罗棋布: idioms say how a thing looks; 稳步 and 陆续 how it goes. */
const TOLD_OF = /^(?:i|d)$/;
const IDIOM = 4;

/**
 * The thing that words behind a number count, without the predicate that they close with: 项目 of 项目横空出世, 攻关项目 of
 * 攻关项目稳步实施. Where nothing of two characters stands before a predicate, all of them are kept.
 */
function withoutPredicate(words: readonly TaggedWord[]): readonly TaggedWord[] {
  for (let at = 1; at < words.length; at++) {
    const { word, tag } = words[at]!;
    if (word.length < 2 || !TOLD_OF.test(tag) || !NOMINAL.test(words[at - 1]!.tag) || ACTIONS.has(word)) continue;
    const next = words[at + 1];
    const closes = tag === 'i' ? word.length === IDIOM && next === undefined : next?.tag === 'v';
    const thing = words.slice(0, at);
    if (closes && thing.reduce((length, one) => length + one.word.length, 0) >= 2) return thing;
  }
  return words;
}

/** 向中央财政贡献: without the preposition it would be the giver. */
const TO_WHOM = /^[向对].+(?:贡献(?!率)|捐[赠款]|上[交缴]|[进出]口)/;

function trimmed(name: string, words: readonly TaggedWord[]): TaggedWord[] {
  let from = 0;
  let at = 0;
  let to = words.length;
  // 和美乡村 may be told as 和 and 美
  while (
    from < to - 1 &&
    !TO_WHOM.test(name) &&
    !IN_COURSE.test(name) &&
    opens(words[from]!, name) &&
    // 越级访: an adverb has a verb behind it
    !(words[from]!.tag === 'd' && NOMINAL.test(words[from + 1]!.tag)) &&
    !isInsideWord(name, at, at + words[from]!.word.length)
  )
    at += words[from++]!.word.length;
  const closes = ({ word, tag }: TaggedWord): boolean =>
    (CLOSING.test(tag) && !MEASURES.test(word)) || (tag === 'f' && word === '中');
  while (to - 1 > from && closes(words[to - 1]!)) to--;
  // 人均GDP在大城市中: among whom it stands
  const among = words[to]?.word === '中' ? words.findIndex(({ word, tag }) => tag === 'p' && word === '在') : -1;
  if (among > from) to = among;
  return words.slice(from, to);
}

/** Names that the words around a number gave; those of tables are labels. */
const OF_PROSE: ReadonlySet<string> = new Set(['before', 'after', 'carried', 'carried-owner', 'list', 'progress']);

/** The figure told as one whose name may not be what is measured, with the reason; nobody doubts twice. */
function withOpenName(figure: Figure, reason: OpenReason): Figure {
  const step = { field: 'confidence', rule: 'name open' satisfies Doubt, by: reason };
  return {
    ...figure,
    confidence: Math.min(figure.confidence, OPEN),
    trace: isSure(figure) ? [...figure.trace, step] : figure.trace,
  };
}

/**
 * The same figures with the names of their indicators cut by jieba's words and keys made from them, and told as open where those words
 * show that the name is none. Only names are tagged, never the whole text. Which figures exist, their values, times and statuses stay as
 * they were.
 */
export function refineFigures(figures: readonly Figure[], segmenter: Segmenter): Figure[] {
  const known = new Map<string, TaggedWord[]>();
  return figures.map((figure) => {
    const { name } = figure.indicator;
    // What the registry knows is named and keyed already
    if (!name || figure.indicator.key.startsWith('i:')) return figure;
    if (figure.trace.some(({ rule }) => rule === PART_BY_NAME)) return figure;
    let words = known.get(name);
    if (!words) {
      words = segmenter.tag(name);
      known.set(name, words);
    }
    const named = figure.trace.find(({ field }) => field === 'indicator')?.rule ?? '';
    // A label is a name as it stands: 本年 of 本年收入合计 may be told as a pronoun before 年
    const thing = named === 'after' && figure.unit !== '元' ? withoutPredicate(words) : words;
    const counted = named === 'after' && figure.kind === 'level' ? countedThing(figure.unit, thing) : thing;
    const cut = OF_PROSE.has(named) ? trimmed(name, counted) : words;
    const refined = cut.map((one) => one.word).join('');
    const kept = refined.length >= (counted === thing ? SHORT : SHORTEST_THING) ? refined : name;
    const ofSet = figure.trace.some(({ rule }) => rule === ONE_OF_A_SET);
    const key = ofSet
      ? figure.indicator.key
      : indicatorKey(kept, { unit: figure.unit, kind: figure.kind }, kept === refined ? cut : words) +
        (TOLD_AS.exec(figure.indicator.key)?.[0] ?? '');
    const open = OF_PROSE.has(named) && !key.startsWith('i:') ? openReason(kept === refined ? cut : words) : null;
    const told = open === null ? figure : withOpenName(figure, open);
    if (kept === name && key === figure.indicator.key) return told;
    const step = { field: 'indicator', rule: 'words', by: kept, over: [name] };
    return { ...told, indicator: { name: kept, key }, trace: kept === name ? told.trace : [...told.trace, step] };
  });
}
