import { canonicalForm, foldWording } from './canonical';
import type { Indicator } from './indicator';
import { REGISTRY as ENTRIES } from './registry';
import { wordingsOf } from './wordings';

/** All known indicators, as `registry` lists them. */
export const REGISTRY: readonly Indicator[] = ENTRIES;

/** The canonical forms of the registry's wordings, of those that are not their own. */
export const CANONICAL: Readonly<Record<string, string>> = Object.fromEntries(
  ENTRIES.flatMap(wordingsOf)
    .map((wording) => [wording, canonicalForm(foldWording(wording))] as const)
    .filter(([wording, canonical]) => canonical !== wording),
);
