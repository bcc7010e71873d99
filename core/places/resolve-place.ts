import { ancestorsOf, COUNTRY, divisionOf, placeName } from './divisions';
import { findPlaces, isWithin, type PlaceMention } from './find-places';
import { SHORTEST_NAME } from './name-boundary';

/** One text that says whose report it is, and how much it counts. */
export interface PlaceEvidence {
  text: string;
  weight: number;
}

/** What is known of a document's place. All texts should be folded (`Reading.text`). */
export interface PlaceQuestion {
  /** Texts that name the place on purpose: title, line of the speech, publisher. */
  named: readonly PlaceEvidence[];
  /** Running text, in which a place is merely spoken of; it settles which 和平区 is meant. */
  running: string;
  /** How the text calls itself (`区`, `县`, `市`, `省`…), where it does: 代表区人民政府. */
  selfKind?: string | null;
}

export interface ResolvedPlace {
  code: string | null;
  /** Other codes that the evidence leaves open, best first. */
  candidates: string[];
}

/** A running text is counted up to here; a place that is not named in forty thousand characters is not the text's own. */
const COUNTED = 40_000;
/** A place only counted, never named on purpose, must come up this often. */
const LEAST_COUNT = 3;
/** What stands behind a place's short name in a title: 景德镇2024年…, 罗湖政府工作报告. */
const BEHIND_NAME = /^(?:\d|政府|人民|国民|经济|统计|预算|财政|工作|第)/;
/** A level that fits what the text calls itself weighs at least this much. */
const FITS = 0.5;
/** A place of the same name whose score comes as near as this to the best one's is as likely; its city named once is 1. */
const MARGIN = 0.5;

const KIND_LEVELS: Record<string, readonly string[]> = {
  省: ['province'],
  自治区: ['province'],
  市: ['province', 'prefecture', 'county'],
  自治州: ['prefecture'],
  州: ['prefecture'],
  盟: ['prefecture'],
  地区: ['prefecture'],
  行署: ['prefecture'],
  区: ['county'],
  新区: ['county'],
  县: ['county'],
  旗: ['county'],
  自治县: ['county'],
};

/**
 * Which place a document is about. Named evidence comes first; where a name is borne by several divisions (和平区, 鼓楼区,
 * 河北), the parents and children that the texts speak of decide; where nothing is named, the place most spoken of whose
 * level fits what the text calls itself.
 */
export function resolvePlace(question: PlaceQuestion): ResolvedPlace {
  const running = findPlaces(question.running.slice(0, COUNTED));
  const mentions = [...running, ...question.named.flatMap(({ text }) => findPlaces(text))];
  const spoken = spokenOf(mentions);
  const counts = countPlaces(mentions);
  const scores = namedScores(question, counts);
  const named = scores.size > 0;
  const most = Math.max(1, ...counts.values());
  for (const [code, count] of counts) {
    if (named && !scores.has(code)) {
      // 天津 in the text beside a title of 河北区: a child that the text is full of beats a parent named by the publisher
      if (!question.selfKind || count < LEAST_COUNT) continue;
    }
    // A place that is merely spoken of must be of the level that the text says it is of
    if (!named && (count < LEAST_COUNT || levelFit(code, question.selfKind) < FITS)) continue;
    scores.set(code, (scores.get(code) ?? 0) + 3 * (count / most));
  }
  if (!named) addParentsOfCounted(counts, scores, question.selfKind);
  const ranked = [...scores]
    .map(([code, score]) => ({
      code,
      score: (score + contextSupport(code, counts, spoken)) * levelFit(code, question.selfKind),
    }))
    .sort((a, b) => b.score - a.score || Number(a.code) - Number(b.code));
  const best = ranked[0];
  if (!best || best.score <= 0) return { code: null, candidates: [] };
  const rivals = ranked.filter((other) => other !== best && isRival(other, best, named ? null : counts));
  // Two that fit: neither is said
  return rivals.length > 0
    ? { code: null, candidates: [best, ...rivals].map(({ code }) => code) }
    : { code: best.code, candidates: [] };
}

interface RankedPlace {
  code: string;
  score: number;
}

/** Of the same name and as likely; where places are only counted, any other that is spoken of as much and no part of the best or its whole. */
function isRival(other: RankedPlace, best: RankedPlace, counted: ReadonlyMap<string, number> | null): boolean {
  if (sharesName(other.code, best.code)) return best.score - other.score < MARGIN;
  if (counted === null || isWithin(other.code, best.code) || isWithin(best.code, other.code)) return false;
  return (counted.get(other.code) ?? 0) * 2 > (counted.get(best.code) ?? 0);
}

/** What the texts that name a place on purpose say for each. */
function namedScores(question: PlaceQuestion, counts: ReadonlyMap<string, number>): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { text, weight } of question.named) {
    for (const mention of ownMentions(findPlaces(text))) {
      const highest = Math.min(...mention.codes.map(rankOf));
      for (const code of mention.codes) {
        // 高端资源 in a title is no mention of 资源县, nor 示范县 one of 范县: the text at large does not vouch for it
        const isNamed =
          mention.bounded && (mention.full || (BEHIND_NAME.test(mention.next) && rankOf(code) === highest));
        if (!isNamed && !counts.has(code)) continue;
        scores.set(code, (scores.get(code) ?? 0) + (mention.full ? weight : weight * 0.7));
      }
    }
  }
  return scores;
}

/** Mentions of one text without those that are only the address of another: in 天津市河北区 the report is 河北区's. */
function ownMentions(mentions: readonly PlaceMention[]): PlaceMention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other !== mention &&
          other.codes.some((code) => mention.codes.some((parent) => parent !== code && isWithin(code, parent))),
      ),
  );
}

/**
 * How often each place is spoken of. A name inside another word (示范县, 新增城市) counts only where the text names the same
 * place as a word of its own. A short name may be a common word (资源, 长治久安) or that of a larger place (河北 is the province
 * first): it counts where the text has its full name; a province's where it is a word of its own; another's where the words
 * beside it are, in several ways, those of a place (`盐田人民`, `盐田港`, `落户盐田`).
 */
export function countPlaces(mentions: readonly PlaceMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  const doubtful = new Map<string, { count: number; overshadowed: boolean; placed: Set<string>; next: Set<string> }>();
  for (const mention of mentions) {
    const highest = Math.min(...mention.codes.map(rankOf));
    for (const code of mention.codes) {
      const overshadowed = rankOf(code) > highest;
      const own = mention.full || (rankOf(code) === PROVINCE && !overshadowed);
      if (own && mention.bounded) {
        counts.set(code, (counts.get(code) ?? 0) + 1);
        continue;
      }
      const doubt = doubtful.get(code) ?? { count: 0, overshadowed, placed: new Set(), next: new Set() };
      doubt.count += 1;
      if (mention.bounded) doubt.next.add(mention.next);
      if (mention.placed !== null) doubt.placed.add(mention.placed);
      // 范县 is two characters of any word; a longer name inside another is one way in which the text may speak of the place
      if (mention.full && mention.text.length > SHORTEST_NAME) doubt.placed.add(mention.text);
      doubtful.set(code, doubt);
    }
  }
  const sure = new Set(counts.keys());
  const spoken = spokenOf(mentions);
  const parents = new Set([...sure].map((code) => divisionOf(code)?.parent));
  for (const [code, { count, overshadowed, placed, next }] of doubtful) {
    const inNamed = ancestorsOf(code).some((ancestor) => spoken.has(ancestor.code));
    // A city of which only counties have their full names: 金华 beside 义乌市 and 永康市
    const holds = count >= LEAST_COUNT && parents.has(code);
    // 长治 is followed by 久安 and no more, a city that is spoken of by many words
    const varied = next.size + placed.size >= VARIED;
    const isCity = rankOf(code) < COUNTY && !overshadowed && (holds || varied);
    const vouched = sure.has(code) || isCity || (!overshadowed && placed.size >= (inNamed ? WAYS_IN_NAMED : WAYS));
    if (vouched) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  // 居全国前列 says nothing of whose report it is: the country is named on purpose or not at all
  counts.delete(COUNTRY.code);
  return counts;
}

/**
 * Provinces and prefectures by any of their names, as words of their own. Which 和平区 is meant a mere 沈阳 may tell; whose report
 * it is, it may not.
 */
function spokenOf(mentions: readonly PlaceMention[]): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const { bounded, codes } of mentions) {
    if (!bounded) continue;
    for (const code of codes) if (rankOf(code) < COUNTY) spoken.set(code, (spoken.get(code) ?? 0) + 1);
  }
  return spoken;
}

const PROVINCE = 1;
/** In how many ways a text must speak of a place by its short name alone, where it names what the place lies in and where not. */
const WAYS_IN_NAMED = 2;
const WAYS = 4;
/** Of how many different words beside a prefecture's short name it is its name; a county's may be any noun (资源). */
const VARIED = 6;
const COUNTY = 3;

/** 0 for the country to 3 for a county. */
function rankOf(code: string): number {
  if (code === COUNTRY.code) return 0;
  if (code.endsWith('0000')) return 1;
  return code.endsWith('00') ? 2 : COUNTY;
}

/** How far the places above and below one are spoken of too. */
function contextSupport(
  code: string,
  counts: ReadonlyMap<string, number>,
  spoken: ReadonlyMap<string, number>,
): number {
  let support = 0;
  for (const ancestor of ancestorsOf(code)) support += Math.min(2, Math.log2(1 + (spoken.get(ancestor.code) ?? 0)));
  let children = 0;
  for (const [other, count] of counts) {
    if (other !== code && divisionOf(other)?.parent === code) children += Math.min(3, count);
  }
  return support + Math.min(1.5, Math.log2(1 + children) / 2);
}

/** A part of a city's report may name only its counties: they speak for the city. */
function addParentsOfCounted(
  counts: ReadonlyMap<string, number>,
  scores: Map<string, number>,
  selfKind: string | null | undefined,
): void {
  if (selfKind && !KIND_LEVELS[selfKind]?.includes('prefecture')) return;
  const children = new Map<string, Set<string>>();
  for (const code of counts.keys()) {
    const division = divisionOf(code);
    if (division?.level !== 'county' || !division.parent || divisionOf(division.parent)?.level !== 'prefecture')
      continue;
    const set = children.get(division.parent) ?? new Set<string>();
    set.add(division.name);
    children.set(division.parent, set);
  }
  for (const [parent, names] of children) {
    if (names.size >= 2) scores.set(parent, (scores.get(parent) ?? 0) + Math.min(4, names.size));
  }
}

function levelFit(code: string, selfKind: string | null | undefined): number {
  if (!selfKind) return 1;
  const levels = KIND_LEVELS[selfKind];
  const division = divisionOf(code);
  if (!levels || !division) return 1;
  if (!levels.includes(division.level)) return 0.25;
  // 市: 天津市 is one, 河北省 is none, nor is a 区 or a 县
  if (selfKind === '市' && !/[市]$/.test(division.name) && division.level !== 'prefecture') return 0.25;
  if ((selfKind === '区' || selfKind === '县') && !division.name.endsWith(selfKind)) return 0.9;
  return 1;
}

function sharesName(a: string, b: string): boolean {
  const first = divisionOf(a);
  const second = divisionOf(b);
  return first !== null && second !== null && (first.name === second.name || first.short === second.short);
}

/** A place for a code: its shown name and the code. */
export function toPlace(code: string): { name: string; code: string } {
  return { name: placeName(code), code };
}
