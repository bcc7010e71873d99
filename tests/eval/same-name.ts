/** Characters that two spellings of one name may differ in. */
const INDIFFERENT = /[\s“”"'‘’《》〈〉()（）、,，。.:：;；的]/g;
/** A name inside another is the same one where it makes up at least this share of it. */
const LEAST_PART = 0.5;
/** Names that share this much of their pairs of characters (Dice) are the same. */
const LEAST_LIKENESS = 0.6;

const bare = (name: string): string => name.normalize('NFKC').replace(INDIFFERENT, '');

function pairs(name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < name.length; i++) {
    const pair = name.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over pairs of neighbouring characters, 0 to 1; neither name may be empty. */
function likeness(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const inA = pairs(a);
  const inB = pairs(b);
  let both = 0;
  for (const [pair, count] of inA) both += Math.min(count, inB.get(pair) ?? 0);
  return (2 * both) / (a.length - 1 + (b.length - 1));
}

function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.length / long.length >= LEAST_PART && long.includes(short);
}

/** True where `said` names the thing that one of `accepted` names: alike, a large part of it, or in nearly the same words. */
export function sameName(accepted: readonly string[], said: string): boolean {
  const name = bare(said);
  if (name === '') return false;
  return accepted
    .map(bare)
    .some(
      (wanted) =>
        wanted !== '' && (wanted === name || isPart(wanted, name) || likeness(wanted, name) >= LEAST_LIKENESS),
    );
}

/** True where `said` is one of `accepted` letter for letter, marks and 的 aside. */
export const equalName = (accepted: readonly string[], said: string): boolean =>
  bare(said) !== '' && accepted.some((one) => bare(one) === bare(said));
