/** Powers of ten that Chinese counts in, largest first. */
const SCALES: [number, string][] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];

/** Digits that a double tells apart for certain; more of them are its binary noise. */
const DIGITS = 12;

/**
 * A number in the scale that reports write it in (`22.7亿`, `14.56万`, `0.5`), without binary noise. In every language: the
 * units are Chinese, and a reader compares with the text.
 */
export function compactNumber(value: number): string {
  const size = Math.abs(value);
  const scale = SCALES.find(([power]) => size >= 10 ** power);
  const scaled = scale === undefined ? value : value / 10 ** scale[0];
  return `${Number(scaled.toPrecision(DIGITS))}${scale?.[1] ?? ''}`;
}
