import { isDigit } from './arabic';
import { DIGITS, LARGE_SCALES, SMALL_SCALES, TENS } from './characters';
import type { Numeral } from './numeral';
import { parseNumeral } from './parse';

/** 1 for characters at which a number may begin. */
const OPENS = new Uint8Array(0x10000);
for (const table of [DIGITS, SMALL_SCALES, LARGE_SCALES, TENS])
  for (const c of Object.keys(table)) OPENS[c.charCodeAt(0)] = 1;
for (let d = 0x30; d <= 0x39; d++) OPENS[d] = 1;
for (const c of '几幾数數') OPENS[c.charCodeAt(0)] = 1;

/** All numbers of a reading, in order, in one pass: every character is looked at once or is part of one number. */
export function scanNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    if (OPENS[text.charCodeAt(at)] === 1) {
      const numeral = parseNumeral(text, at);
      if (numeral) {
        // The rest of a code that is too long for a number is none either
        if (!isDigit(text[at]) || !isDigit(text[at - 1])) found.push(numeral);
        at = numeral.end;
        continue;
      }
    }
    at++;
  }
  return found;
}
