/** The first character, in the order of pinyin, of each initial letter that syllables have; none opens with i, u or v. */
const FIRST_OF: [string, string][] = [
  ...[...'吖八嚓咑妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫帀'].map((character, at): [string, string] => [
    character,
    'abcdefghjklmnopqrstwxyz'[at]!,
  ]),
];

/** Characters of indicators and places that are read in two ways, with both initials: 增长 and 长度, 比重 and 重建. */
const READ_TWICE: Record<string, string> = {
  长: 'zc',
  重: 'zc',
  行: 'hx',
  调: 'dt',
  降: 'jx',
  单: 'ds',
  都: 'dd',
  区: 'qo',
  厦: 'sx',
  率: 'ls',
};

let collator: Intl.Collator | null = null;
const known = new Map<string, string>();

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** The letters that a character's pinyin may open with; the character itself, in lower case, where it is no Chinese one. */
function lettersOf(character: string): string {
  if (!isHan(character)) return character.toLowerCase();
  const remembered = known.get(character);
  if (remembered !== undefined) return remembered;
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  const compare = collator.compare;
  const letter = FIRST_OF.findLast(([first]) => compare(first, character) <= 0)?.[1] ?? '';
  const letters = READ_TWICE[character] ?? letter;
  known.set(character, letters);
  return letters;
}

/**
 * True where `letters` (`ybggys`) are the initials of characters of `text` that stand together (`一般公共预算收入`), the browser's
 * own pinyin order telling them.
 */
export function hasInitials(text: string, letters: string): boolean {
  const wanted = letters.toLowerCase();
  const characters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character)).map(lettersOf);
  for (let from = 0; from + wanted.length <= characters.length; from++) {
    let at = 0;
    while (at < wanted.length && characters[from + at]!.includes(wanted[at]!)) at++;
    if (at === wanted.length) return true;
  }
  return false;
}

/** True where every word is in one of the names as it stands or by the initials of its pinyin. */
export function matchesWords(names: string[], words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) =>
      names.some(
        (name) => name.toLowerCase().includes(word) || (/^[a-z0-9]{2,}$/.test(word) && hasInitials(name, word)),
      ),
    );
}
