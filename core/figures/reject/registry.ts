import { address } from './address';
import { attribute } from './attribute';
import { classifierWord } from './classifier-word';
import { cut } from './cut';
import { date } from './date';
import { denominator } from './denominator';
import { duration } from './duration';
import { furniture } from './furniture';
import { headline } from './headline';
import { listNumber } from './list-number';
import { name } from './name';
import { oneOf } from './one-of';
import { ordinal } from './ordinal';
import { quoted } from './quoted';
import type { Candidate, RejectRule } from './rule';
import { selling } from './selling';
import { slogan } from './slogan';
import { threshold } from './threshold';
import { unitless } from './unitless';

/** Every reason, in the order they are asked: the cheap and frequent ones first. */
export const REJECT_RULES: readonly RejectRule[] = [
  unitless,
  cut,
  date,
  ordinal,
  name,
  quoted,
  listNumber,
  headline,
  address,
  furniture,
  selling,
  duration,
  denominator,
  oneOf,
  attribute,
  slogan,
  classifierWord,
  threshold,
];

/** The first rule that says a candidate is no figure; null where it is one. */
export function rejectedBy(candidate: Candidate): string | null {
  for (const rule of REJECT_RULES) if (rule.rejects(candidate)) return rule.id;
  return null;
}
