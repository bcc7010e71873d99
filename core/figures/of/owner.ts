import { ancestorsOf, divisionOf } from '../../places/divisions';
import type { Recognition } from '../../recognise/recognition';
import { headOf, RulesByEdge, tailOf } from '../../rules/edge';
import { ACTIONS, LIGHT, SPLITTERS } from '../lexicon';
import { wordAtEnd, wordAtStart } from '../naming/word-list';
import { OWNER_RULES, type OwnerSort } from './owner-rules';

/** An owner as a text names it. */
export interface Owner {
  sort: OwnerSort;
  /** The text's own words. */
  words: string;
  /** The rule that read it. */
  rule: string;
}

/** Times, links and words of telling before an owner. */
const BEFORE = headOf(
  /^(?:其中|汇总|预计|据(?:初步)?统计|初步(?:核算|统计)|经汇总|分[区县市域、（）()]+看|[（(]?[一二三四五六七八九十\d]{1,2}[）).、．]|[：:，、—\s“”]|\d{4}年(?:上半年|前三季度|底|末|度)?|今年|去年|全年|截至|[一二三四五六七八九十]是)+/,
);
/** Verbs of reaching, times and adverbs between an owner and what is measured. */
const BEHIND = tailOf(
  /(?:预计|计划|安排|编列|力争|要|将|均|可|完成|实现|达到?|为|共|累计|合计|总计|全年|当年|分别|的|地方|财政|辖区|(?:[近过]去?)?[一二两三四五六七八九十]年(?:来|间)?|\d{4}年(?:底|末)?|今年|去年|[：:，])+$/,
);
/** The topic that a heading or the words before a colon give to an owner: 预算执行情况, 收支情况. */
const TOPIC = tailOf(
  /(?:(?:\d{4}年)?(?:一般公共预算|政府性基金|国有资本经营|社会保险基金|预算|决算|财政|收支|收入|支出|执行|平衡|完成|安排|草案|总体|经济(?:社会)?(?:运行|发展)|发展|主要|情况|和|及|与|的|方面))+$/,
);

const COLON_OR_STOP = tailOf(/[。：:]$/);
const BRACKETS = tailOf(/（[^）]*）$/);

const LONGEST = 32;
/** 中心城区（含临港开发区）: what an owner takes in. */
const GLOSS = tailOf(/（(?:含|包括|不含)[^（）]*）$/);
/** Each of them ends where the words do. */
const RULES = new RulesByEdge(OWNER_RULES.rules, ({ pattern }) => pattern, 'last');

const VERBS = [ACTIONS, LIGHT, SPLITTERS];

const ruleOf = (words: string) => RULES.of(words).find(({ pattern }) => pattern.test(words));

/** Whether words end in a verb and are more than it: 新建区 is a place. */
const endsInVerb = (words: string): boolean => {
  const verb = Math.max(...VERBS.map((list) => wordAtEnd(words, list).length));
  return verb > 1 && words.length > verb;
};

/** The owner that `words` are, but for times, links and verbs around it; null where they are anything else as well. */
export function ownerOf(words: string): Owner | null {
  const bare = BEHIND.takenOff(BEFORE.takenOff(words));
  if (bare.length < 2 || bare.length > LONGEST) return null;
  const whole = ruleOf(bare);
  // 中心城区（含临港开发区）: the gloss is part of a level's words alone
  const named = whole === undefined ? GLOSS.takenOff(bare) : bare;
  const rule = whole ?? (named === bare ? undefined : ruleOf(named));
  if (rule === undefined) return null;
  // 推进高新区, 新增某市: what is done to it, or by whom it is certified
  const byName = rule.sort === 'area' || rule.sort === 'division' || rule.sort === 'body';
  const verb = byName ? Math.max(...VERBS.map((words) => wordAtStart(bare, words).length)) : 0;
  // 合作区 and 开发区 are made of a verb and their kind
  if (verb > 1 && bare.length - verb > 1) return null;
  // 共安排市 before 重点项目: the kind of place belongs to the word behind it
  if (rule.sort === 'division' && endsInVerb(bare.slice(0, -1))) return null;
  return { sort: rule.sort, words: named, rule: rule.id };
}

/** The owner that a heading's words, or those before a colon, are about. */
export function ownerOfTopic(words: string): Owner | null {
  const bare = BRACKETS.takenOff(COLON_OR_STOP.takenOff(words));
  return ownerOf(bare) ?? ownerOf(TOPIC.takenOff(bare));
}

/** Whether the words name the report's own place, or one around it: by its name, or as its title calls it. */
export function isOwnPlace(words: string, { place, title }: Recognition): boolean {
  if (title.includes(words)) return true;
  if (place === null) return false;
  const division = divisionOf(place.code);
  const around = division === null ? [] : [division, ...ancestorsOf(division.code)];
  return place.name.endsWith(words) || around.some(({ name, short }) => words === name || words === short);
}

const ENDS_OWNER = new Uint8Array(0x10000);
for (const last of '区县旗州镇市道园圈城地业济团司行链集群家国体）') ENDS_OWNER[last.charCodeAt(0)] = 1;
/** 安排市本级支出, 办复市人大建议: what looks like a place's kind belongs to the word behind it. */
const PART_OF_WORD = headOf(
  /^(?:本级|[级直属域内外委长民场]|人大|政协|政府(?!性|债|投资|采购|基金)|财政局|[路街]$|大道$)/,
);

/** Whether an owner may end before `end` of the words. */
export const endsOwner = (words: string, end: number): boolean =>
  ENDS_OWNER[words.charCodeAt(end - 1)] === 1 && !PART_OF_WORD.isOf(words.slice(end));

/** The longest owner at the head of a name that is of the sort asked for. */
export function leadingOwner(name: string, asked: (owner: Owner) => boolean): Owner | null {
  for (let end = Math.min(name.length - 2, LONGEST); end >= 2; end--) {
    if (!endsOwner(name, end)) continue;
    const owner = ownerOf(name.slice(0, end));
    if (owner !== null && asked(owner)) return owner;
  }
  return null;
}
