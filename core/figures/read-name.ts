import { findIndicator } from '../indicators/find';
import { type ClauseWords, clauseBefore, isHeldAgainst, nameOfClauseBefore, ownLead } from './clause-words';
import type { KindReading } from './fields/kind';
import { beforeFirstState, isLastState, isWayAlone } from './first-state';
import {
  carriedFor,
  clauseOwner,
  doerOf,
  isAdjusted,
  isNumeralAlone,
  ownerTold,
  passedIn,
  withoutMark,
} from './naming/clause-before';
import { nameOf } from './naming/name';
import type { Naming } from './naming/naming';
import { isRelational } from './naming/phrase';
import { amongAlone, judgedBefore, rankedAmong } from './naming/rank-name';
import type { Sentence } from './passage';
import type { Quantity } from './quantity';
import type { SentenceState } from './sentence-state';

/** Measures that may lean on what stands before a semicolon; 投资 and 收入 there are of something new. */
const OF_WHOLE = /^(?:总量|总数|总额|总值|总规模|增速|增幅|占比|比重|余额|存量)$/;
const OF_EACH = /(?<![人户亩年月日次平])[均都]/;
const AIM_OF = /^(.{2,})(?:预期|年度|规划)?目标值?$/;
/** A time and its comma may stand before the clause that goes on with a heading. */
const SHORTEST_CLAUSE = 6;
/** 收入首次突破百亿，达118亿元: what it came to, of what is told before. */
const CAME_TO = /^(?:达到?|为|完成|实现)$/;
/** 居亚洲第一、全球前三: another rank of the same thing. */
const NEXT_RANK = /^[、和](?:全[国省市区县州]|世界|全球|亚洲|国内|省内|市内)$/;
const TO_RANK = /^(?:上升|提升|跃升|攀升|前移|前进|跃居|下降|后移|升|降|进|跃)[至到](?:全国|全省|全市)?$/;

/** 加强救灾。为建设社会保障，财政安排2亿元: a clause of its own says what the amount is for, and not the sentence before. */
const opensSentence = (index: number, { start }: Sentence, { clauseStart }: ClauseWords): boolean =>
  index === 0 && clauseStart - start <= SHORTEST_CLAUSE;

/** 住房保障方面，投入2亿元: the clause before says in what the amount is told. */
function aspectBefore(text: string, sentence: Sentence, { clauseStart }: ClauseWords): string {
  const clause = clauseBefore(text, sentence, clauseStart);
  return clause.endsWith(ASPECT) ? clause : '';
}
const ASPECT = '方面';

/**
 * The name of one quantity: what its list or the state before it says, what stands before it or behind it, or what the clause or
 * the sentence before leaves. `index`: which of the sentence’s quantities it is; `earlier`: the end of the sentence before.
 */
export function readName(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
  words: ClauseWords,
  kind: KindReading,
  index: number,
  state: SentenceState,
  earlier: string,
): Naming {
  const listed = state.list?.names[index - state.list.from];
  if (listed !== undefined) return { name: listed, noun: listed, rule: 'list' };
  // 企业由66户整合至12户: what it came to is of the same thing, whatever was done to it
  if (state.first && state.last !== null && isLastState(words.gap)) return { ...state.last, rule: 'carried' };
  const told = state.carried ?? state.last;
  if (isHeldAgainst(words) && told !== null) return { ...told, rule: 'carried' };
  if (isAdjusted(words.clauseLead) && state.carried !== null) return { ...state.carried, rule: 'carried' };
  const lead = ownLead(words, state.last);
  // 满意率95%，在全县16个镇中排名第三: what is ranked was told before those among whom it is
  const ranked = kind.kind === 'rank' && amongAlone(words.clauseLead) ? state.named.at(-2) : undefined;
  if (ranked !== undefined) return { name: ranked, noun: ranked, rule: 'carried' };
  const among =
    kind.kind === 'rank'
      ? (rankedAmong(words.clauseLead) ??
        judgedBefore(clauseBefore(text, sentence, words.clauseStart), words.clauseLead))
      : undefined;
  const before = among ?? (words.opensChange ? beforeFirstState(lead) : lead);
  const naming = nameOf({
    quantity,
    kind: kind.kind,
    before,
    // 企业由66户整合至12户: what has a name before 由 takes none from the change behind its number
    after: words.opensChange && before.length > 1 ? '' : withoutMark(words.after),
    earlier: aspectBefore(text, sentence, words) || (opensSentence(index, sentence, words) ? earlier : ''),
    beyond: words.beyond,
    // 全国排名53位、提升3位: a change of places is of the rank before it
    // 由第58位升至第45位: the second is of what the first ranks
    carried:
      kind.kind === 'rank' && (TO_RANK.test(words.before) || NEXT_RANK.test(words.gap))
        ? state.last
        : (carriedFor(quantity.family, state.carried, state.named) ??
          (kind.kind === 'change' && state.carried === null ? state.last : null)),
    continued: words.continued,
    alike: state.lastUnit === quantity.unit,
    open: words.open,
  });
  // 生产总值目标900亿元: what is aimed at has a name of its own, and the status tells the rest
  const aimed = naming.rule === 'before' ? AIM_OF.exec(naming.name)?.[1] : undefined;
  if (aimed !== undefined && findIndicator(aimed) !== null) return { ...naming, name: aimed, noun: aimed };
  // 经济增速由一季度的-5.6%快速回升到二季度的5.8%: what it came to has no name of its own
  if (isWayAlone(naming.name)) return state.carried ?? nameOfClauseBefore(text, sentence, words.clauseStart);
  // 连续实现八百亿、一千亿元的跨越: a number that is not read names nothing
  // 产量由第7位、第5位双双升至第2位: ranks are named by what the sentence ranked last
  const counted = state.carried ?? (kind.kind === 'rank' ? state.last : null);
  if (isNumeralAlone(naming.name) && counted !== null) return { ...counted, rule: 'carried' };
  if ((naming.rule === 'carried' || naming.rule === 'none') && CAME_TO.test(words.before)) {
    const name = passedIn(clauseBefore(text, sentence, words.clauseStart));
    if (name.length >= 2) return { name, noun: name, rule: 'before' };
  }
  if (naming.rule === 'none') return nameOfClauseBefore(text, sentence, words.clauseStart);
  // 民间投资较快增长，增速达到13.5%: the owner stands in a clause without a number
  if (state.carried === null && isRelational(naming.name)) {
    const owner = clauseOwner(nameOfClauseBefore(text, sentence, words.clauseStart).name, naming.name);
    if (owner !== '') return { name: owner + naming.name, noun: owner, rule: 'carried-owner' };
    if (state.owner !== null && OF_WHOLE.test(naming.name))
      return { name: state.owner.noun + naming.name, noun: state.owner.noun, rule: 'carried-owner' };
  }
  if (naming.rule === 'before') {
    // 将业态现行6%的税率降至3%: the measure behind the first number is the second's too
    if (state.last?.name.endsWith(naming.name) && words.gap.startsWith(`的${naming.name}`))
      return { ...state.last, rule: 'carried' };
    const owner = ownerTold(naming.name, words.clauseLead, state.owner, state.last);
    if (owner !== '') return { name: owner + naming.name, noun: owner, rule: 'carried-owner' };
  }
  const doer = naming.rule === 'before' ? doerOf(words.clauseLead, naming.name) : '';
  if (doer !== '') return { name: doer + naming.name, noun: doer + naming.noun, rule: 'before' };
  // 甲产量3万吨，乙产量2万吨，产量均居全国第2位: of all whose measure it is
  if (kind.kind === 'rank' && OF_EACH.test(words.before) && isRelational(naming.name)) {
    const both = [...new Set(state.named.filter((name) => name.endsWith(naming.name)))].join('、');
    if (both !== '') return { name: both, noun: both, rule: 'carried-owner' };
  }
  // 建议92件、提案82件，满意率均达98%: of both, and not of the last alone
  if (
    naming.rule === 'carried-owner' &&
    OF_EACH.test(words.before) &&
    state.named.length > 1 &&
    words.gap.startsWith('，')
  ) {
    const measure = naming.name.slice(naming.noun.length);
    if (isRelational(measure)) return { name: measure, noun: measure, rule: 'before' };
  }
  return naming;
}
