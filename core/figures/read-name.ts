import { findIndicator } from '../indicators/find';
import { type ClauseWords, clauseBefore, isHeldAgainst, nameOfClauseBefore, ownLead } from './clause-words';
import type { KindReading } from './fields/kind';
import { beforeFirstState, isLastState, isWayAlone } from './first-state';
import { nameOf } from './naming/name';
import type { Naming } from './naming/naming';
import { isRelational } from './naming/phrase';
import { amongAlone, judgedBefore, rankedAmong } from './naming/rank-name';
import { stripGrowth, stripLeads } from './naming/strip';
import type { Sentence } from './passage';
import type { Quantity } from './quantity';
import type { SentenceState } from './sentence-state';

/** 民营经济要再上台阶，增加值增长5%: what the owner did in the clause before is no part of its name. */
const CLAUSE_VERB =
  /(?<=.{2})(?:要|将|持续|稳步|较快|快速|继续|不断|加快|保持|总体|全面|进一步|明显|成为|开始|出现|(?:运行|发展)?(?:态势|势头)|逐步|企稳|向好|平稳|蓬勃|再上|迈上|跃上|取得|实现).*$/;
/** 突破万亿元大关: what is passed is the amount itself. */
const MARK_PASSED = /^(?:[两三四五六]个|新)?(?:大关|关口|台阶|门槛)/;
/** Measures that may lean on what stands before a semicolon; 投资 and 收入 there are of something new. */
const OF_WHOLE = /^(?:总量|总数|总额|总值|总规模|增速|增幅|占比|比重|余额|存量)$/;
const OF_EACH = /(?<![人户亩年月日平])[均都]/;
/** 收入预算9.9亿元，经人大常委会批准调整为9.2亿元, 因上级补助增加调整为45亿元: by whom and why, and never what. */
const ADJUSTED = /^(?:(?:预算)?执行(?:过程)?中，?)?(?:经|报经|因|由于|根据|按照?)[^，]{2,30}调[整增减][为至到]$/;
const AIM_OF = /^(.{2,})(?:预期|年度|规划)?目标值?$/;
/** A time and its comma may stand before the clause that goes on with a heading. */
const SHORTEST_CLAUSE = 6;
const ONLY_NUMERALS = /^(?:[一二两三四五六七八九十百千万亿]+元?|第[\d一二三四五六七八九十]+[位名]?)$/;
/** 上划中央收入首次突破百亿，达118亿元, 出口占比过半，达52.3%: what passed a round number that is not read, and what it came to. */
const CAME_TO = /^(?:达到?|为|完成|实现)$/;
const PASSED =
  /^([^，]{2,24}?)(?:首次|成功|一举|先后|连续|历史性)*(?:(?:突破|跨越|跨过|迈上|站上|迈过)[百千万]?[百千万亿]元?(?:大关|关口|新?台阶)?|(?:超过?|[过近])(?:半|[一二两三四五六七八九]成))$/;
/** 居亚洲第一、全球前三: another rank of the same thing. */
const NEXT_RANK = /^[、和](?:全[国省市区县州]|世界|全球|亚洲|国内|省内|市内)$/;
const TO_RANK = /^(?:上升|提升|跃升|攀升|前移|前进|跃居|下降|后移|升|降|进|跃)[至到](?:全国|全省|全市)?$/;

/** 公路完成货运量, 困难人员实现再就业: who or what did it, before a verb of doing. */
const DOER = /([\u4e00-\u9fff]{2,6})(?:完成|实现)$/;
const MODE = /(?:公路|铁路|水路|航空|民航|机场|港口|管道)$/;
const CARRIED_BY = /^(?:货|客|旅客|货物|货邮|集装箱)(?:运|运输|周转|吞吐)(?:总)?量$/;

/** The doer that makes a name another thing: a way of transport, or what the registry knows by both. */
function doerOf(lead: string, name: string): string {
  const at = lead.lastIndexOf(name);
  const doer = at < 0 ? null : DOER.exec(lead.slice(0, at));
  if (doer === null) return '';
  if (CARRIED_BY.test(name)) return MODE.exec(doer[1]!)?.[0] ?? '';
  const who = stripLeads(doer[1]!);
  const known = who.length < 2 ? null : findIndicator(who + name);
  return known !== null && known.id !== findIndicator(name)?.id ? who : '';
}

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
  if (ADJUSTED.test(words.clauseLead) && state.carried !== null) return { ...state.carried, rule: 'carried' };
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
    after: words.opensChange && before.length > 1 ? '' : words.after.replace(MARK_PASSED, ''),
    earlier: aspectBefore(text, sentence, words) || (opensSentence(index, sentence, words) ? earlier : ''),
    beyond: words.beyond,
    // 全国排名53位、提升3位: a change of places is of the rank before it
    // 由第58位升至第45位: the second is of what the first ranks
    carried:
      kind.kind === 'rank' && (TO_RANK.test(words.before) || NEXT_RANK.test(words.gap))
        ? state.last
        : (state.carried ?? (kind.kind === 'change' ? state.last : null)),
    continued: words.continued,
    open: words.open,
  });
  // 生产总值目标900亿元: what is aimed at has a name of its own, and the status tells the rest
  const aimed = naming.rule === 'before' ? AIM_OF.exec(naming.name)?.[1] : undefined;
  if (aimed !== undefined && findIndicator(aimed) !== null) return { ...naming, name: aimed, noun: aimed };
  // 经济增速由一季度的-5.6%快速回升到二季度的5.8%: what it came to has no name of its own
  if (isWayAlone(naming.name)) return state.carried ?? nameOfClauseBefore(text, sentence, words.clauseStart);
  // 连续实现八百亿、一千亿元的跨越: a number that is not read names nothing
  if (ONLY_NUMERALS.test(naming.name) && state.carried !== null) return { ...state.carried, rule: 'carried' };
  if ((naming.rule === 'carried' || naming.rule === 'none') && CAME_TO.test(words.before)) {
    const passed = PASSED.exec(clauseBefore(text, sentence, words.clauseStart))?.[1];
    const name = passed === undefined ? '' : stripLeads(passed);
    if (name.length >= 2) return { name, noun: name, rule: 'before' };
  }
  if (naming.rule === 'none') return nameOfClauseBefore(text, sentence, words.clauseStart);
  // 民间投资较快增长，增速达到13.5%: the owner stands in a clause without a number
  if (state.carried === null && isRelational(naming.name)) {
    const owner = stripGrowth(nameOfClauseBefore(text, sentence, words.clauseStart).name).replace(CLAUSE_VERB, '');
    if (owner.length >= 2 && !/[了着过]/.test(owner))
      return { name: owner + naming.name, noun: owner, rule: 'carried-owner' };
    if (state.owner !== null && OF_WHOLE.test(naming.name))
      return { name: state.owner.noun + naming.name, noun: state.owner.noun, rule: 'carried-owner' };
  }
  const doer = naming.rule === 'before' ? doerOf(words.clauseLead, naming.name) : '';
  if (doer !== '') return { name: doer + naming.name, noun: doer + naming.noun, rule: 'before' };
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
