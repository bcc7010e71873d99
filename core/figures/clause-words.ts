import { headOf, tailOf } from '../rules/edge';
import { isFirstState, opensChange } from './first-state';
import { alternation, RELATIONAL } from './lexicon';
import { isMeasureOf } from './naming/counted-noun';
import type { Naming } from './naming/naming';
import { SEEN_BY } from './naming/phrase';
import { isTime, stripGrowth, stripLeads, stripLinks } from './naming/strip';
import { wordAtEnd } from './naming/word-list';
import { clauseEnd, clauseStart, type Sentence } from './passage';
import type { Quantity } from './quantity';
import { nounShared } from './shared-noun';

/** The words around one quantity of a sentence, as the field rules want them. */
export interface ClauseWords {
  /** Where the quantity's clause begins and ends in the reading. */
  clauseStart: number;
  clauseEnd: number;
  /** Where the sentence, or its member behind a semicolon, begins. */
  memberStart: number;
  /** From the start of the clause, and of the sentence, to the quantity. */
  clauseLead: string;
  sentenceLead: string;
  /** From the quantity before it in the same clause, or the clause's start; of a number alone in brackets the words before them. */
  before: string;
  /** What follows, up to the clause's end or the next quantity that does not join it directly. */
  after: string;
  /** What follows, up to the clause's end, whatever stands in it. */
  rest: string;
  /** What follows for some characters, over the clause's end. */
  behind: string;
  /** What follows, up to the sentence's end, some characters of it. */
  beyond: string;
  /** Another quantity stands before it in the same clause, or behind it. */
  continued: boolean;
  open: boolean;
  /** It is the first number of a change, 由242家增至278家; and the state before, which a budget that was altered is not. */
  opensChange: boolean;
  firstState: boolean;
  /** The words between the quantity before it in the sentence and this one. */
  gap: string;
}

/** 人口为32万人，与2010年普查的35万人相比，减少3万人: the number is what the one before it is held against. */
export const isHeldAgainst = ({ after, before }: Pick<ClauseWords, 'after' | 'before'>): boolean =>
  (BESIDE_IT.isOf(after) && /[与同和跟]/.test(before)) ||
  (THEN.isOf(before) && CHANGED.test(after)) ||
  (MEAN.isOf(after) && THAN_ALL.isOf(before));

const BESIDE_IT = headOf(/^相[比较]/);

/** 余额9亿元，较2022年的8亿元增加1亿元 */
const THEN = headOf(
  /^[，、]?[较比](?:[“"]?十[一二三四]?五[”"]?期?末(?:\d{4}年)?的?$|(?:\d{4}年|上年|去年|年初|上年同期|去年同期)(?:末|底|同期|决算)?的$)/,
);
const CHANGED = new RegExp(`^(?:${alternation('up')}|${alternation('down')})`);

/** 床位4.6张，低于全省6.2张的平均水平 */
const THAN_ALL = tailOf(/[高低]于(?:全[国省市区县州]|世界|全球|同期)$/);
const MEAN = headOf(/^的?(?:平均(?:水平|数|值)|均值)/);

const SIZED = /^(?:以上|左右)?的[\u4e00-\u9fff“”]{2,16}/;
const JOINT_GAP = /^(?:、|和|及|，)?$/;

/** How far back a sentence's words are told to the rules; a sentence longer than that says nothing there of its last number. */
const SENTENCE_SIGHT = 240;
/** How far behind an amount it is looked for what the money is for. */
const BEYOND = 48;
/** How far before its sentence. */
const EARLIER = 28;
/** Quantities that join directly: a list of more is a table run together. */
const MOST_JOINED = 8;

/** Cuts the words around `quantities[index]` out of its sentence. */
export function clauseWords(
  text: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
): ClauseWords {
  const quantity = quantities[index]!;
  const previous = quantities[index - 1];
  const next = quantities[index + 1];
  const start = clauseStart(text, quantity.start, sentence.start);
  const end = clauseEnd(text, quantity.end, sentence.end);
  const continued = previous !== undefined && previous.end > start;
  const lead = text.slice(start, quantity.start);
  const rest = text.slice(quantity.end, end);
  const opens = opensChange(lead, rest);
  return {
    clauseStart: start,
    clauseEnd: end,
    memberStart: sentence.start,
    clauseLead: lead,
    sentenceLead: text.slice(Math.max(sentence.start, quantity.start - SENTENCE_SIGHT), quantity.start),
    before:
      deedBeforeSize(text, quantities, index, start) ??
      leadOf(text, sentence.start, start, continued ? previous.end : start, quantity.start),
    after: afterOf(text, quantities, index, end),
    rest,
    behind: text.slice(quantity.end, quantity.end + 24),
    beyond: text.slice(quantity.end, Math.min(sentence.end, quantity.end + BEYOND)),
    continued,
    open: next !== undefined && next.start < end,
    opensChange: opens,
    firstState: isFirstState(lead, rest, opens),
    gap: previous ? text.slice(previous.end, quantity.start) : '',
  };
}

/** What stands before a sentence: the one before it, or the last heading above the first. */
export function wordsBefore(text: string, { start }: Sentence, section: readonly string[]): string {
  const before = text.slice(Math.max(0, start - EARLIER), start);
  return before.trim() === '' ? (section.at(-1) ?? '') : before;
}

/** 新增转移支付（127.92亿元）: a number alone in its brackets is told of the words before them. */
function leadOf(text: string, floor: number, clause: number, from: number, to: number): string {
  const lead = text.slice(from, to);
  if (text[clause - 1] !== '（' || from > clause || lead.length > 3) return lead;
  let start = clause - 1;
  while (start > floor && !'，、；：（）'.includes(text[start - 1]!)) start--;
  // 收入22.7亿元（+5.1%）: the number before the bracket is not told of again
  const words = text.slice(start, clause - 1).replace(/[\d.,]+[万亿]*[^\d]{0,4}$/, '');
  return words + lead;
}

/** 引进总投资86亿元的14个项目: what was done stands before the size of the things that are counted; null where no size stands between. */
function deedBeforeSize(text: string, quantities: readonly Quantity[], index: number, clause: number): string | null {
  const size = quantities[index - 1];
  if (size === undefined || size.start < clause || text.slice(size.end, quantities[index]!.start) !== '的') return null;
  const lead = stripLinks(text.slice(Math.max(clause, quantities[index - 2]?.end ?? clause), size.start)).text;
  const measure = wordAtEnd(lead, RELATIONAL);
  return measure.length < 2 ? null : lead.slice(0, -measure.length);
}

/** Quantities that follow each other directly (`12座50.78万平方米高端楼宇`, `13个、11.6万平方米小区`) share the words behind the last. */
function afterOf(text: string, quantities: readonly Quantity[], index: number, end: number): string {
  const shared = nounShared(text, quantities, index, end);
  if (shared !== null) return shared;
  let last = quantities[index]!;
  for (let i = index + 1; i <= index + MOST_JOINED && i < quantities.length && quantities[i]!.start < end; i++) {
    const gap = text.slice(last.end, quantities[i]!.start);
    if (gap === '的') {
      // 总投资86亿元的14个项目: the noun that both are told of
      const counted = quantities[i]!.end;
      return gap + text.slice(counted, Math.max(counted, Math.min(quantities[i + 1]?.start ?? end, end)));
    }
    // 32个总投资280亿元的项目: the noun that both are told of
    const size =
      last === quantities[index] && RELATIONAL.has(gap) ? SIZED.exec(text.slice(quantities[i]!.end, end)) : null;
    if (size !== null) return size[0];
    // 奖励500万元和100亩土地: an amount and a size that 和 joins are of two things
    const apart = /[和及]/.test(gap) && (last.family === 'money') !== (quantities[i]!.family === 'money');
    if (apart || !JOINT_GAP.test(gap)) return gap;
    last = quantities[i]!;
  }
  return text.slice(last.end, Math.max(last.end, end));
}

const MOST_DESCRIBED = 16;
/** 对10个部门共77项服务项目: the noun that the quantity before took from behind itself is not the lead of the next. */
export function ownLead({ before, continued }: ClauseWords, last: Naming | null): string {
  if (!continued || last?.rule !== 'after') return before;
  // 39家具有资质的建筑业企业: what describes the things stands before their noun
  const at = before.indexOf(last.noun);
  if (at < 0 || (at > 0 && (at > MOST_DESCRIBED || !before.slice(0, at).endsWith('的')))) return before;
  // 84个重点项目投资完成率128%: the measure is theirs
  if (at === 0 && isMeasureOf(last.noun, before) && before[last.noun.length] !== '中') return before;
  // 109个国控断面中水质优良比例: among them
  const left = before.slice(at + last.noun.length).replace(/^中(?=[\u4e00-\u9fff]{3})(?![小心学部国央医])/, '');
  // 60个城市细颗粒物（PM2.5）年均浓度: the bracket belongs to the noun
  return left.startsWith('（') ? before : left;
}

const LONGEST_NAME = 24;
/** 经济总量连跨三个百亿元台阶，由1020亿元增加到1386亿元: what was passed is the amount itself. */
const MARKS_PASSED =
  /(?<=.{2})(?:连续|接连|先后|成功|首次)*(?:连跨|跨越|跨上|跃上|迈上|迈过|站上|突破)[^，]{1,12}(?:台阶|大关|关口)$/;
/** 县长：我们将增长6%: who speaks. */
const SPEAKER =
  /^(?:记者|问|答|主持人|[\u4e00-\u9fff]{0,6}(?:[省市区县州镇局厅]长|书记|主任|发言人|代表|委员|负责人))$/;
/** 收支平衡情况：当年收入9.3亿元: what is to come, and not whose it is. */
const ANNOUNCES = /(?:情况|如下)$/;
/** A clause with a figure of its own is no name: 同比增长6.7%. */
const HOLDS_VALUE = /\d(?:%|‰|[万亿]?元|个百分点)/;

/** The clause before the one that begins at `clause`; empty where the sentence begins with it. */
export function clauseBefore(text: string, sentence: Sentence, clause: number): string {
  return clause <= sentence.start ? '' : text.slice(clauseStart(text, clause - 1, sentence.start), clause - 1);
}

/** Where a clause names nothing, the clause before it does (`社会消费稳步回升，增长7.2%`). */
export function nameOfClauseBefore(text: string, sentence: Sentence, clause: number): Naming {
  const words = stripGrowth(stripLeads(clauseBefore(text, sentence, clause).replace(MARKS_PASSED, '')));
  // A longer clause says more than a name
  const name =
    words.length > LONGEST_NAME ||
    isTime(words) ||
    SPEAKER.test(words) ||
    SEEN_BY.test(words) ||
    ANNOUNCES.test(words) ||
    HOLDS_VALUE.test(words.replace(/“[^”]*”/g, ''))
      ? ''
      : words;
  return { name, noun: name, rule: name ? 'carried' : 'none' };
}
