import { keepLast } from '../rules/keep-last';
import type { ComparableFamily } from '../units/families';
import { canonicalForm, foldWording, partWording } from './canonical';
import type { Indicator } from './indicator';
import { CANONICAL, REGISTRY } from './registry.made';
import { withoutAmount, withoutLeading, withoutTrailing } from './strip';
import { wordingsOf } from './wordings';

/** Canonical wording → entry. Built at the first question: a page that is no report never pays for it. */
let byWording: Map<string, Indicator> | null = null;
let byId: Map<string, Indicator> | null = null;

function wordings(): Map<string, Indicator> {
  if (byWording === null) {
    byWording = new Map();
    for (const entry of REGISTRY) {
      for (const wording of wordingsOf(entry)) byWording.set(CANONICAL[wording] ?? wording, entry);
    }
  }
  return byWording;
}

/** The entry of an id; null where the registry has none. */
export function indicatorById(id: string): Indicator | null {
  byId ??= new Map(REGISTRY.map((entry) => [entry.id, entry]));
  return byId.get(id) ?? null;
}

const AMOUNT_OF: Partial<Record<ComparableFamily, 'number' | 'money' | 'size'>> = {
  money: 'money',
  'foreign-money': 'money',
  count: 'number',
  people: 'number',
  visits: 'number',
  containers: 'number',
  area: 'size',
  'area-mu': 'size',
  length: 'size',
  mass: 'size',
  volume: 'size',
  compute: 'size',
  power: 'size',
  energy: 'size',
};

/** The entry whose wording this is, a word of amount aside that fits what the entry counts. */
function entryOf(folded: string): Indicator | null {
  const exact = wordings().get(canonicalForm(folded));
  if (exact !== undefined) return exact;
  for (const of of ['number', 'money', 'size'] as const) {
    const bare = withoutAmount(folded, of);
    if (bare === null) continue;
    const entry = wordings().get(canonicalForm(bare));
    if (entry === undefined || entry.nature === 'rate' || entry.nature === 'rank') continue;
    const families = [entry.unitFamily, ...(entry.alsoIn ?? [])];
    if (families.some((family) => AMOUNT_OF[family] === of)) return entry;
  }
  return null;
}

/** `累计` adds nothing to what stands at a moment (`累计有效发明专利`), but much to what adds up over a period. */
function stockWithoutCumulative(folded: string): Indicator | null {
  if (!folded.includes('累计')) return null;
  const { rest, moved } = partWording(folded);
  const others = moved.filter((word) => word !== '累计');
  const entry = entryOf([rest, ...others].join(''));
  return entry?.nature === 'stock' ? entry : null;
}

/**
 * The registry's entry for a phrase of a report, or null. The whole phrase has to be the wording of the entry, apart from
 * words that change nothing: a place or time before it (`全区`, `全年`), `实现` and `完成`, `总量` or `数` behind it, `的`, brackets
 * and quotes, and the order of movable qualifiers. `一般公共预算收入中税收收入`, `高新技术企业产值`, `工业固定资产投资` and `占GDP比重`
 * are thus not what they contain: a wrong match joins two series, a missed one only leaves a series apart.
 * Cost: a few look-ups, whatever the size of the registry.
 */
export function findIndicator(name: string): Indicator | null {
  return findFolded(foldWording(name));
}

/** As `findIndicator`, for a wording that is already folded; an amount and its growth are asked about one after the other. */
export const findFolded = keepLast((folded): Indicator | null => {
  if (folded.length < 2 || folded.length > 60) return null;
  for (const candidate of withoutLeading(folded)) {
    const entry = entryOf(candidate) ?? stockWithoutCumulative(candidate);
    if (entry !== null) return entry;
    const shorter = withoutTrailing(candidate);
    if (shorter === candidate) continue;
    const found = entryOf(shorter) ?? stockWithoutCumulative(shorter);
    if (found !== null) return found;
  }
  return null;
});

/** Every wording of the registry, as reports write it: the user dictionary that keeps a segmenter from cutting them. */
export function registryTerms(): string[] {
  const terms = new Set<string>();
  for (const entry of REGISTRY) {
    for (const wording of wordingsOf(entry)) if (/^[\p{Script=Han}A-Za-z0-9.]{2,}$/u.test(wording)) terms.add(wording);
  }
  return [...terms];
}
