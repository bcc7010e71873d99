import { READ_OTHERWISE, SYLLABLES } from './syllables';

let collator: Intl.Collator | null = null;
const known = new Map<string, readonly string[]>();

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** The syllable that a character stands under in the browser's own pinyin order; empty before the first. */
function syllableOf(character: string): string {
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  const { compare } = collator;
  let [low, high] = [0, SYLLABLES.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(SYLLABLES[middle]![0], character) <= 0) low = middle + 1;
    else high = middle;
  }
  return SYLLABLES[low - 1]?.[1] ?? '';
}

/** How a character may be read, ü as v and as u; what is no Chinese one as itself in lower case. */
export function readingsOf(character: string): readonly string[] {
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  const told = isHan(character)
    ? (READ_OTHERWISE[character]?.split(' ') ?? [syllableOf(character)])
    : [character.toLowerCase()];
  const readings = [...new Set(told.flatMap((syllable) => [syllable, syllable.replace('v', 'u')]))];
  known.set(character, readings);
  return readings;
}

const readable = (text: string): string[] => [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));

/** True where `letters` (`ybggys`) are the initials of characters of `text` that stand together (`一般公共预算收入`). */
export function hasInitials(text: string, letters: string): boolean {
  const wanted = letters.toLowerCase();
  const characters = readable(text).map(readingsOf);
  for (let from = 0; from + wanted.length <= characters.length; from++) {
    let at = 0;
    while (at < wanted.length && characters[from + at]!.some((reading) => reading[0] === wanted[at])) at++;
    if (at === wanted.length) return true;
  }
  return false;
}

/** True where `letters` are the syllables of characters of `text` that stand together, the last as far as it is written: `longg`, `yibangong`. */
export function hasSyllables(text: string, letters: string): boolean {
  const wanted = letters.toLowerCase();
  const characters = readable(text).map(readingsOf);
  return characters.some((_, from) => {
    // Letters that are spoken for so far; a character read in two ways may leave two
    let reached = new Set([0]);
    for (let at = from; at < characters.length && reached.size > 0; at++) {
      const next = new Set<number>();
      for (const start of reached) {
        for (const reading of characters[at]!) {
          if (reading !== '' && reading.startsWith(wanted.slice(start))) return true;
          if (reading !== '' && wanted.startsWith(reading, start)) next.add(start + reading.length);
        }
      }
      reached = next;
    }
    return false;
  });
}

const PINYIN = /^[a-z0-9.]{2,}$/;

/** True where every word is in one of the names as it stands, by its pinyin or by the initials of that. */
export function matchesWords(names: string[], words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) =>
      names.some(
        (name) =>
          name.toLowerCase().includes(word) ||
          (PINYIN.test(word) && (hasInitials(name, word) || hasSyllables(name, word))),
      ),
    );
}
