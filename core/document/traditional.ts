import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Left as written: simplified text has `乾县` and `乾安县`, which are no `干县`; `參` of `參拾` is a numeral that `参` is not. Where both
 * scripts share a character in all its senses (`台`, `里`, `著`) the table has no pair for it.
 */
const SHARED = new Set('乾參');

/**
 * UTF-16 units of traditional characters with those of the simplified ones that the reading puts in their place, one for one.
 * Source: OpenCC's `TSCharacters`; what words decide (`乾` as `干`, `著` as `着`) is left as written, for no word of a report's
 * vocabulary turns on it. Text in simplified characters has none of them but in names, so none is asked first which script it is in.
 */
export const SIMPLIFIED: readonly (readonly [traditional: number, simplified: number])[] = pairs
  .split('|')
  // Rare characters of two units each keep their length only among themselves, and no report has them
  .filter((pair) => pair.length === 3 && !SHARED.has(pair[0]!))
  .map((pair) => [pair.charCodeAt(0), pair.charCodeAt(2)]);
