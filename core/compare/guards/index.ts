import { addition } from './addition';
import { approximate } from './approximate';
import { basis } from './basis';
import { gap } from './gap';
import type { Guard, Pair, Standing } from './guard';
import { jump } from './jump';
import { kind } from './kind';
import { least } from './least';
import { most } from './most';
import { owner } from './owner';
import { range } from './range';
import { twoValues } from './two-values';
import { unit } from './unit';
import { unsure } from './unsure';

/** All guards; of several that refuse the first one is the reason: what the numbers are before how they are told, then what lies between. */
export const GUARDS: readonly Guard[] = [
  unsure,
  kind,
  owner,
  unit,
  twoValues,
  range,
  least,
  most,
  approximate,
  gap,
  addition,
  basis,
  jump,
];

/** Whether a pair may be set against each other, or the first reason why not. */
export function standingOf(pair: Pair): Standing {
  for (const { uses, refuses } of GUARDS) {
    const refusal = uses.includes(pair.use) ? refuses(pair) : null;
    if (refusal !== null) return refusal;
  }
  return { stands: true };
}
