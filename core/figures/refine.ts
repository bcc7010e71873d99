import { indicatorKey } from '../indicators/key';
import type { Segmenter, TaggedWord } from '../indicators/segmenter';
import type { Figure } from './figure';
import { isInsideWord } from './lexicon';

/** A name is never cut below this. */
const SHORT = 3;

/** Words that open a name and say nothing of it: adverbs, prepositions, conjunctions, pronouns, particles. */
const OPENING = /^(?:d|p|c|r|u|uj|ul|ud|uz)$/;
/** Of the words of direction only these; 初中 and 东部 are tagged as such, too, and belong to the name. */
const DIRECTION = /^(?:其中|以上|以下|以内|之中|之间|期间|期内|期末|[内里])$/;
/** 其他法人, 各类工程: which of the things are counted. */
const WHICH = /^(?:其[他它余]|各)/;
/** 比 of 占比 is tagged as a preposition and stays. */
const CLOSING = /^(?:d|p|c|u|uj|ul|uz)$/;

/** 非现场检查 and 再生水 open with an adverb of one character that belongs to the name. */
function opens({ word, tag }: TaggedWord): boolean {
  return (
    (OPENING.test(tag) && (tag !== 'd' || word.length > 1) && !WHICH.test(word)) ||
    (tag === 'f' && DIRECTION.test(word))
  );
}

function trimmed(name: string, words: readonly TaggedWord[]): TaggedWord[] {
  let from = 0;
  let at = 0;
  let to = words.length;
  // 和美乡村 may be told as 和 and 美
  while (from < to - 1 && opens(words[from]!) && !isInsideWord(name, at, at + words[from]!.word.length))
    at += words[from++]!.word.length;
  while (to - 1 > from && CLOSING.test(words[to - 1]!.tag) && words[to - 1]!.word !== '比') to--;
  return words.slice(from, to);
}

/**
 * The same figures with the names of their indicators cut by jieba's words and keys made from them. Only names are tagged,
 * never the whole text. Which figures exist, their values, times and statuses stay as they were.
 */
export function refineFigures(figures: readonly Figure[], segmenter: Segmenter): Figure[] {
  const known = new Map<string, TaggedWord[]>();
  return figures.map((figure) => {
    const { name } = figure.indicator;
    // What the registry knows is named and keyed already
    if (!name || figure.indicator.key.startsWith('i:')) return figure;
    let words = known.get(name);
    if (!words) {
      words = segmenter.tag(name);
      known.set(name, words);
    }
    const cut = trimmed(name, words);
    const refined = cut.map((one) => one.word).join('');
    const kept = refined.length >= SHORT ? refined : name;
    const key = indicatorKey(kept, { unit: figure.unit, kind: figure.kind }, kept === refined ? cut : words);
    if (kept === name && key === figure.indicator.key) return figure;
    const step = { field: 'indicator', rule: 'words', by: kept, over: [name] };
    return { ...figure, indicator: { name: kept, key }, trace: kept === name ? figure.trace : [...figure.trace, step] };
  });
}
