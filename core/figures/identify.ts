import { indicatorKey } from '../indicators/key';
import { placeOf } from './fields/place';
import type { TraceStep } from './figure';
import { inheritedAddition } from './member';
import type { Named } from './name-quantity';
import { withoutOwnPlace } from './naming/own-place';
import { withBasis, withPriceOf, withPrices } from './of/measure-scope';
import type { OwnerScope } from './of/scope';
import type { QuantityAt } from './quantity-at';
import type { Sort } from './read-sort';
import type { TimeReading } from './read-time';
import { keyAsTold, keyToldAgain, ONE_OF_A_SET } from './told-again';

/** Whose a quantity is, and the key of its indicator before it is known of when it is. */
export interface Identity {
  owner: ReturnType<OwnerScope['tell']>;
  name: string;
  key: string;
}

/** 我区增长8%, behind what was told of the whole city. */
const NAMES_PLACE = /[国省市区县州盟旗镇乡]/;

/** Whose a named quantity is, and which indicator. */
export function identify(
  {
    passage,
    sentence,
    index,
    quantity,
    before,
    words,
    state,
    context,
    figures,
    toldBefore,
  }: Omit<QuantityAt, 'quantities' | 'frame' | 'times' | 'earlier'>,
  { kind }: Sort,
  { naming: told, alone }: Named,
): Identity {
  const naming = withoutOwnPlace(told, context.recognition.place);
  state.addition = inheritedAddition(before, state.lastLead, quantity, words, state.addition);
  state.lastLead = words.clauseLead;
  const measured = { unit: kind.unit, kind: kind.kind };
  const bareKey = indicatorKey((state.addition ?? '') + naming.name, measured);
  const owner = context.owners.tell({
    gap: index === 0 ? passage.text.slice(sentence.start, quantity.start) : words.gap,
    name: naming.name,
    carried: naming.rule === 'carried',
    alone,
    // 收入完成预算的98%: the level of government is the income's
    key: naming.rule === 'progress' ? indicatorKey(naming.noun, { unit: '元', kind: 'level' }) : bareKey,
    ...measured,
  });
  const name = (owner.level ?? '') + naming.name;
  const levelKey =
    owner.level === undefined && owner.measure === undefined
      ? bareKey
      : indicatorKey((owner.level ?? '') + (state.addition ?? '') + (owner.measure ?? naming.name), measured);
  const priced = withPrices(levelKey, kind.kind, words.before, words.rest);
  const again = before !== undefined && kind.kind === 'level' && owner.of === undefined;
  const sameBreath = again ? figures.slice(toldBefore) : [];
  return { owner, name, key: keyToldAgain(sameBreath, priced, quantity, words.gap, words.before) };
}

/** Place and key of a quantity (with what the trace says of a set) once it is known when it is: what was told to have grown may be told again by another measure. */
export function identityInTime(
  { quantity, words, context, figures }: Pick<QuantityAt, 'quantity' | 'words' | 'context' | 'figures'>,
  { kind }: Sort,
  { owner, name, key: toldKey }: Identity,
  { period, status }: TimeReading,
): { place: string | undefined; key: string; set: TraceStep[] } {
  const plainKey = withPriceOf(toldKey, kind.kind, kind.by);
  const measured = { key: plainKey, unit: kind.unit, kind: kind.kind };
  const grown = kind.kind === 'growth' || kind.kind === 'change';
  const last = grown ? figures[figures.length - 1] : undefined;
  // 全国产量200万吨，增长4%: what grew is the nation's too
  const goesOn = last?.kind === 'level' && last.indicator.name === name && !NAMES_PLACE.test(words.clauseLead);
  const place =
    owner.place ??
    placeOf(words.clauseLead, context.recognition.place, measured) ??
    (goesOn && owner.of === undefined ? last.place : undefined);
  const cell = grown ? [plainKey, kind.kind, period.period, status.status, owner.of, place].join(' ') : '';
  const key = grown
    ? withBasis(plainKey, kind.kind, { lead: words.sentenceLead, behind: words.behind }, cell, context.grown)
    : plainKey;
  const asTold = { quantity, status, period: period.period, lead: words.sentenceLead, rest: words.rest };
  const told = kind.kind === 'level' ? keyAsTold(key, name, asTold) : key;
  const isSet = told.startsWith('g:') && told !== key;
  return { place, key: told, set: isSet ? [{ field: 'indicator', rule: ONE_OF_A_SET, by: name }] : [] };
}
