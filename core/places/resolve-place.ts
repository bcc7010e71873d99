import { ancestorsOf, COUNTRY, divisionOf, placeName } from './divisions';
import { findPlaces, isWithin, type PlaceMention } from './find-places';

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
  const counts = countPlaces([...running, ...question.named.flatMap(({ text }) => findPlaces(text))]);
  const scores = new Map<string, number>();
  const support = (code: string) => contextSupport(code, counts);
  for (const { text, weight } of question.named) {
    for (const mention of ownMentions(findPlaces(text))) {
      for (const code of mention.codes) {
        // 高端资源 in a title is no mention of 资源县: the text at large does not vouch for it
        if (!mention.full && !counts.has(code)) continue;
        scores.set(code, (scores.get(code) ?? 0) + (mention.full ? weight : weight * 0.7));
      }
    }
  }
  const named = scores.size > 0;
  const most = Math.max(1, ...counts.values());
  for (const [code, count] of counts) {
    if (named && !scores.has(code)) {
      // 天津 in the text beside a title of 河北区: a child that the text is full of beats a parent named by the publisher
      if (!question.selfKind || count < LEAST_COUNT) continue;
    }
    if (!named && count < LEAST_COUNT) continue;
    scores.set(code, (scores.get(code) ?? 0) + 3 * (count / most));
  }
  if (!named) addParentsOfCounted(counts, scores, question.selfKind);
  const ranked = [...scores]
    .map(([code, score]) => ({ code, score: (score + support(code)) * levelFit(code, question.selfKind) }))
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code));
  const best = ranked[0];
  if (!best || best.score <= 0) return { code: null, candidates: [] };
  const rivals = ranked.filter(
    (other) => other !== best && sharesName(other.code, best.code) && other.score > best.score * 0.85,
  );
  return { code: best.code, candidates: rivals.map((rival) => rival.code) };
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
 * How often each place is spoken of. A short name may be a common word (资源, 平安) or that of a larger place (河北 is the
 * province first): a county's counts only where the text names what it lies in, or its own full name; that of a place whose
 * name a larger one bears only with its own full name (河北区).
 */
export function countPlaces(mentions: readonly PlaceMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  const doubtful = new Map<string, { count: number; overshadowed: boolean }>();
  for (const mention of mentions) {
    const highest = Math.min(...mention.codes.map(rankOf));
    for (const code of mention.codes) {
      const overshadowed = rankOf(code) > highest;
      if (mention.full || (rankOf(code) < COUNTY && !overshadowed)) {
        counts.set(code, (counts.get(code) ?? 0) + 1);
        continue;
      }
      const doubt = doubtful.get(code);
      if (doubt) doubt.count += 1;
      else doubtful.set(code, { count: 1, overshadowed });
    }
  }
  const sure = new Set(counts.keys());
  for (const [code, { count, overshadowed }] of doubtful) {
    const vouched = sure.has(code) || (!overshadowed && ancestorsOf(code).some((ancestor) => sure.has(ancestor.code)));
    if (vouched) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return counts;
}

const COUNTY = 3;

/** 0 for the country to 3 for a county. */
function rankOf(code: string): number {
  if (code === COUNTRY.code) return 0;
  if (code.endsWith('0000')) return 1;
  return code.endsWith('00') ? 2 : COUNTY;
}

/** How far the places above and below one are spoken of too. */
function contextSupport(code: string, counts: ReadonlyMap<string, number>): number {
  let support = 0;
  for (const ancestor of ancestorsOf(code)) support += Math.min(2, Math.log2(1 + (counts.get(ancestor.code) ?? 0)));
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
  if (!selfKind || !KIND_LEVELS[selfKind]?.includes('prefecture')) return;
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
    if (scores.has(parent)) continue;
    scores.set(parent, Math.min(2, names.size * 0.5));
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
