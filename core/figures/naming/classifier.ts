import type { TaggedWord } from '../../indicators/segmenter';
import { ACTIONS } from '../lexicon';

/**
 * Classifiers that count one class of things, by how the nouns of the class end: a name that ends otherwise goes on behind what they
 * count. 个, 项 and the like count anything.
 */
const CLASSES: readonly { classifiers: ReadonlySet<string>; ends: RegExp }[] = [
  {
    classifiers: new Set(['名', '位', '人']),
    ends: /(?:[员师生民者工人手长童兵士众属农友客口]|干部|人才|专家|妇女|对象|骨干|家庭|代表|子女)$/,
  },
  { classifiers: new Set(['户']), ends: /(?:[户民主业体]|家庭)$/ },
  {
    classifiers: new Set(['家', '所']),
    ends: /(?:企业|[企司行店厂院所社馆校学园团会中]|单位|机构|集团|中心|平台|基地|载体|实验室|市场|幼儿园)$/,
  },
];

const NOUN = /^(?:n[a-z]*|j|l|an|s|x)$/;
/** What a noun goes on with where a clause does: a verb, an adverb, a preposition; words that jieba does not know may be one. */
const GOES_ON = /^(?:v|d|ad|p|x|nr)$/;
/** A doing that is counted with its things: 失业人员就业, 学校改造工程. */
const DEED = /(?:工程|项目|任务|行动|试点|问题|毕业|就业|创业)$/;
/** Which of the things are counted: 企业入选百强, 学校列入计划. */
const WHICH = /^(?:入选|列入|纳入|获评|实现|达到|通过|跻身|上榜|符合|被|获|为|达)/;

/** What is shorter is cut before a verb alone. */
const SURE_LENGTH = 3;

/** True where a quotation or bracket opens in the words and closes behind them. */
const isCutOpen = (text: string): boolean => /“[^”]*$|（[^）]*$|《[^》]*$/.test(text);

/**
 * The thing that a number of a classifier counts, of the words behind it that go on with what it does: 牧羊人 of 牧羊人担任顾问 behind 名,
 * by whatever verb. A doing that is counted stays, and what tells which of the things are.
 */
export function countedThing(classifier: string, words: readonly TaggedWord[]): readonly TaggedWord[] {
  const ends = CLASSES.find(({ classifiers }) => classifiers.has(classifier))?.ends;
  if (ends === undefined) return words;
  const name = words.map(({ word }) => word).join('');
  const last = words[words.length - 1];
  if (last === undefined || /^v/.test(last.tag) || DEED.test(name)) return words;
  const inClass = ends.test(name.replace(/[”）]$/, ''));
  if (words.some(({ word, tag }) => tag.startsWith('u') || tag === 'c' || word === '、' || word === '与')) return words;
  let at = words.length - 1;
  let told = name.slice(0, -last.word.length);
  while (--at >= 0) {
    const { word, tag } = words[at]!;
    const next = words[at + 1]!;
    if (NOUN.test(tag) && told.length > 1 && ends.test(word) && !isCutOpen(told)) {
      // 评茶员担任导师 are of the class both, and only a verb can stand between them
      const verb = next.tag === 'v' && next.word.length > 1;
      if ((inClass || told.length < SURE_LENGTH) && !(verb && last.tag !== 'zg')) return words;
      const goesOn = GOES_ON.test(next.tag) || (next.tag === 'vn' && last.tag === 'ns');
      return goesOn && !WHICH.test(next.word) && !ACTIONS.has(next.word) ? words.slice(0, at + 1) : words;
    }
    told = told.slice(0, -word.length);
  }
  return words;
}
