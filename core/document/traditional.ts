import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Left as written: simplified text has `乾县` and `乾安县`, which are no `干县`; `參` of `參拾` is a numeral that `参` is not. Where both
 * scripts share a character in all its senses (`台`, `里`, `著`) the table has no pair for it.
 */
const SHARED = '乾參';
/** A pair of one unit each, with what parts it from the next: `萬 万|`. */
const PAIR = 4;
const BAR = 0x7c;

/**
 * Calls back with UTF-16 units of traditional characters and those of the simplified ones that the reading puts in their place, one
 * for one. Source: OpenCC's `TSCharacters`; what words decide (`乾` as `干`, `著` as `着`) is left as written, for no word of a
 * report's vocabulary turns on it. Text in simplified characters has none of them but in names, so none is asked first which script
 * it is in.
 */
export function eachTraditional(back: (traditional: number, simplified: number) => void): void {
  const shared = Array.from(SHARED, (c) => c.charCodeAt(0));
  for (let at = 0; at < pairs.length; ) {
    if (pairs.charCodeAt(at + PAIR - 1) !== BAR && at + PAIR - 1 !== pairs.length) {
      // Rare characters of two units each keep their length only among themselves, and no report has them
      const end = pairs.indexOf('|', at);
      at = end < 0 ? pairs.length : end + 1;
      continue;
    }
    const traditional = pairs.charCodeAt(at);
    if (traditional !== shared[0] && traditional !== shared[1]) back(traditional, pairs.charCodeAt(at + 2));
    at += PAIR;
  }
}
