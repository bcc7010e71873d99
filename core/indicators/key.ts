import { headOf } from '../rules/edge';
import { keepLast } from '../rules/keep-last';
import type { ComparableFamily } from '../units/families';
import { comparableFamily } from '../units/scale';
import { canonicalForm, foldWording, partWording } from './canonical';
import { findFolded, indicatorById } from './find';
import { isGeneric, withoutExamples } from './generic';
import type { Indicator } from './indicator';
import type { TaggedWord } from './segmenter';
import { withoutAmount, withoutGrowth, withoutLeading, withoutTrailing } from './strip';

/** What of a figure tells readings of the same words apart. */
export interface Measured {
  unit: string;
  kind: 'level' | 'growth' | 'change' | 'rank';
}

/** Qualifiers that make another indicator of a known one: `新增国家高新技术企业` is no stock of them. */
const MODIFIER: Record<string, string> = {
  新增: 'new',
  新登记: 'new',
  净增: 'net-new',
  累计: 'cumulative',
  引进: 'introduced',
};
/** One of them by any of its wordings: most names have none and need not be parted. */
const MODIFIED = /新增|新登记|净增|累计|引[进入]/;

/** Families that may be told for an entry beside its own: the same money in another currency, a count of people by another word. */
const NEAR: Partial<Record<ComparableFamily, ComparableFamily[]>> = {
  money: ['foreign-money'],
  'foreign-money': ['money'],
  people: ['visits', 'count'],
  visits: ['people'],
  count: ['people'],
  area: ['area-mu'],
  'area-mu': ['area'],
};

/**
 * A level of 元 is none of an indicator that counts enterprises: those words were about something else. A share (`%`) and a
 * multiple (`是2015年的2.1倍`) can be told of anything, 元/人 of what is told for each.
 */
function fits(entry: Indicator, { unit, kind }: Measured): boolean {
  if (kind !== 'level') return true;
  const family = comparableFamily(unit);
  if (family === 'ratio' || family === 'multiple' || family === 'rank') return true;
  if (family === 'other' && entry.nature === 'rate') return true;
  const own = [entry.unitFamily, ...(entry.alsoIn ?? [])];
  return own.includes(family) || own.some((one) => NEAR[one]?.includes(family));
}

/** `GDP 5.1%` as a level is growth or a share; neither belongs in the series of the amount. */
function suffixOf(entry: Indicator, { unit, kind }: Measured): string {
  const own = [entry.unitFamily, ...(entry.alsoIn ?? [])];
  return kind === 'level' && comparableFamily(unit) === 'ratio' && !own.includes('ratio') ? ':share' : '';
}

/** Who plans stands before what is planned: `人工智能计算中心规划建设算力300P` is told of 算力. */
const PLANNER = /^.{2,20}规划建设(?=.{2})/;

/** A level of government before a name: its own budget without those of the levels below. */
const OWN_LEVEL = headOf(/^(?:[省市区县州盟旗](?:本级|级|直)|本级)(?:\([^()]{1,20}\)|（[^（）]{1,20}）)?(?=.{2})/);

/** 新增一般债务（市本级）: the level told behind the name. */
const LEVEL_BEHIND = /^(.{2,}?)[(（]((?:[省市区县州盟旗](?:本级|级|直)|本级))[)）]$/;

/** A budget's key at its own level of government: the registry's own entry where it has one, so that 市级 and 市本级 are one series. */
function ownLevelOf(key: string): string {
  const entry = `${key.slice(2)}-own-level`;
  return indicatorById(entry) === null ? `${key}:own-level` : `i:${entry}`;
}

function registryKey(folded: string, measured: Measured): string | null {
  const entry = findFolded(folded) ?? (PLANNER.test(folded) ? findFolded(folded.replace(PLANNER, '')) : null);
  if (entry !== null) return fits(entry, measured) ? `i:${entry.id}${suffixOf(entry, measured)}` : null;
  for (const candidate of withoutLeading(folded)) {
    if (!OWN_LEVEL.isOf(candidate)) continue;
    const whole = registryKey(OWN_LEVEL.takenOff(candidate), measured);
    return whole !== null && isBudgetKey(whole) ? ownLevelOf(whole) : null;
  }
  if (!MODIFIED.test(folded)) return null;
  for (const candidate of withoutLeading(folded)) {
    const { rest, moved } = partWording(withoutTrailing(candidate));
    const modifier = moved.find((word) => word in MODIFIER);
    if (modifier === undefined) continue;
    const known = findFolded([...moved.filter((word) => word !== modifier), rest].join(''));
    if (known !== null && known.nature !== 'rate' && known.nature !== 'rank' && fits(known, measured)) {
      return `i:${known.id}:${MODIFIER[modifier]}${suffixOf(known, measured)}`;
    }
  }
  return null;
}

/** Names of the registry have at most 40 characters; with glosses, places and times around them a phrase may have twice that. */
const LONGEST_NAME = 120;

/** Words of doing that say that something was done, not what: `实施民心工程`, `举办非遗活动`. Light ones only; `化解` and `受理` differ. */
const LIGHT = headOf(
  /^(?:组织开展|组织实施|组织|开展|举办|举行|实施|建成投用|建成|建设|打造|推出|设立|成立|形成|培育|聚集|集聚|落地|发放|启动|推进|谋划实施|高标准|高质量|扎实|深入|加快|累计完成|新打造)+/,
);
/** A place by its full name; a bare `北京` may be what is counted (`北京企业`). */
const FULL_PLACE = /[省市县区州旗盟]$/;

/** The words that open a name and do not belong to what is measured: the place, the time, adverbs and particles. */
function withoutOpening(words: readonly TaggedWord[]): string {
  let from = 0;
  while (from < words.length - 1) {
    const { word, tag } = words[from]!;
    const place = tag === 'ns' && word.length > 2 && FULL_PLACE.test(word);
    // 快速充电桩 and 慢速充电桩 are two sorts
    const adverb = tag === 'd' && !word.endsWith('速');
    // 现代服务业 is a sort of 服务业, whatever the tagger takes 现代 for
    const time = tag === 't' && !word.endsWith('代');
    if (!place && !time && !adverb && tag !== 'p' && !tag.startsWith('u')) break;
    from++;
  }
  return words
    .slice(from)
    .map((one) => one.word)
    .join('');
}

/** Light verbs come off as long as what is left still says what it is: `建设用地` and `实施项目` stay. */
function withoutLightVerbs(folded: string): string {
  const left = LIGHT.takenOff(folded);
  return left.length >= 3 && !/^(?:用地|项目|工程|资金|投资|方案)/.test(left) ? left : folded;
}

function phraseKey(folded: string): string {
  let left = withoutLeading(withoutExamples(folded)).at(-1)!;
  left = withoutTrailing(withoutLightVerbs(left));
  left = withoutAmount(left, 'any') ?? left;
  const form = canonicalForm(left);
  return `${isGeneric(partWording(left)) ? 'g' : 'w'}:${form}`;
}

/**
 * The key under which a phrase means the same thing in every report: `i:` and an id where the registry knows it, with
 * `:new`, `:cumulative`, `:introduced` where it is added to, `:growth` where a growth rate is ranked or told as a level, and
 * `:share` where a share of it is told, `:own-level` where a level of government tells its own budget; else `w:` and the phrase's own canonical words; `g:` and the words where they are too
 * general to mean the same thing twice (`企业`, `总投资`). `words`, the name's own words as jieba tags them, let an opening
 * place, time or adverb be taken off; without them the key is the same for all names that open with none.
 */
export function indicatorKey(name: string, measured: Measured, words?: readonly TaggedWord[]): string {
  // No name is as long: a clause without its punctuation, taken whole by mistake
  if (name.length > LONGEST_NAME) return `g:${foldWording(name.slice(0, LONGEST_NAME))}`;
  const wordings = [foldWording(name.replace(LEVEL_BEHIND, '$2$1'))];
  if (words !== undefined && words.length > 0) {
    const opened = foldWording(withoutOpening(words));
    if (opened !== wordings[0] && opened.length >= 2) wordings.push(opened);
  }
  for (const folded of wordings) {
    const key = registryKey(folded, measured);
    if (key !== null) return key;
    const grown = withoutGrowth(folded);
    if (grown === null) continue;
    const level = measured.kind === 'level' || measured.kind === 'rank';
    const grownKey = registryKey(grown, { unit: '%', kind: 'growth' });
    if (grownKey !== null) return level ? `${grownKey}:growth` : grownKey;
  }
  const folded = wordings[wordings.length - 1]!;
  const grown = measured.kind === 'growth' || measured.kind === 'change' ? withoutGrowth(folded) : null;
  return phraseKey(grown ?? folded);
}

/** The key of a name by its own words, for a part of what the registry knows by its wording. */
export const keyOfWords = (name: string): string => phraseKey(foldWording(name));

/** The registry's entry behind a key, whatever its modifiers; null for keys made of the phrase's own words. */
export const entryOfKey = keepLast((key): Indicator | null => {
  if (!key.startsWith('i:')) return null;
  return indicatorById(key.split(':')[1]!);
});

/** True for what a budget tells: receipts, spending, funds and bonds, of whatever field. */
export function isBudgetKey(key: string): boolean {
  const entry = entryOfKey(key);
  return entry !== null && (entry.group === '财政' || /(?:spending|expenditure|revenue|tax|bonds)/.test(entry.id));
}

/** True where the same key in two reports says nothing: the words are too general. */
export function isGenericKey(key: string): boolean {
  return key.startsWith('g:');
}
