import { foldWording } from './canonical';
import { nameOfKey, partKey } from './key-name';

/** What a reader asks for: two indicators are one, some wordings of one are another, or it goes by another name. */
export type IndicatorChange = {
  key: string;
  /** The name that the indicator had when the edit was made: what a list of edits calls it. */
  called: string;
} & (
  | { action: 'merge'; into: string; intoCalled: string }
  /** `wordings` are folded (`foldWording`); the figures that have one of them go to the new key `into`. */
  | { action: 'split'; wordings: string[]; into: string; name: string }
  | { action: 'rename'; name: string }
);

/** A change as it is kept and exchanged. */
export type IndicatorEdit = IndicatorChange & {
  id: string;
  /** ISO time: of two edits that contradict each other the later one holds. */
  madeAt: string;
};

/** All edits of a reader together, fit to be asked for every figure of a library. */
export interface ReaderEdits {
  /** The key that a figure has for the reader, by the program's key and the text's own words. */
  keyOf(key: string, name: string): string;
  /** The name that the reader gave a key, its modifiers put around it; null where the reader gave none. */
  nameOf(key: string): string | null;
}

type Moving = IndicatorEdit & { into: string };
type Step = { edit: Moving; modifiers: string[] };
/** What `next` needs to know: the edit of a key for figures of some wording, if it has any. */
type Lookup = (key: string) => Moving | undefined;

/** Keys of indicators that a reader split off; no extraction makes one. */
const SPLIT_OFF = 'r:';

/** The edit of a key, or of what is left without its modifiers: what is merged takes its `:new` and `:growth` along. */
function next(key: string, editOf: Lookup): Step | null {
  const modifiers: string[] = [];
  for (let stem = key; ; ) {
    const edit = editOf(stem);
    if (edit !== undefined) return { edit, modifiers };
    const part = partKey(stem);
    if (part === null) return null;
    modifiers.unshift(part.modifier);
    stem = part.stem;
  }
}

/** The key that a step leads to; a modifier that it has already is not put on twice. */
function after({ edit: { into }, modifiers }: Step): string {
  return modifiers.reduce((key, modifier) => (key.endsWith(`:${modifier}`) ? key : `${key}:${modifier}`), into);
}

/** True where `key` is `stem` or it with modifiers. */
function isOf(key: string, stem: string): boolean {
  if (key === stem) return true;
  const part = partKey(key);
  return part !== null && isOf(part.stem, stem);
}

/**
 * True where merges lead from one key, or from it with modifiers, to another: by `乙 → 甲` and `新增甲 → 乙` 新增乙 would go round for
 * ever, though neither key alone leads to itself.
 */
function leadsTo(from: string, to: string, merges: ReadonlyMap<string, Moving>): boolean {
  if (isOf(from, to)) return true;
  const used = new Set<Moving>();
  const reached = [from];
  for (let key = reached.pop(); key !== undefined; key = reached.pop()) {
    for (const edit of merges.values()) {
      if (used.has(edit) || !(isOf(key, edit.key) || isOf(edit.key, key))) continue;
      if (isOf(edit.into, to) || isOf(to, edit.into)) return true;
      used.add(edit);
      reached.push(edit.into);
    }
  }
  return false;
}

const inOrder = (edits: readonly IndicatorEdit[]): IndicatorEdit[] =>
  [...edits].sort((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : a.id < b.id ? -1 : 1));

/** The merges that hold: the last one made of each key. One that would close a circle (from another library) does nothing. */
function mergesOf(edits: readonly IndicatorEdit[]): Map<string, Moving> {
  const merges = new Map<string, Moving>();
  for (const edit of inOrder(edits)) {
    if (edit.action === 'merge' && !leadsTo(edit.into, edit.key, merges)) merges.set(edit.key, edit);
  }
  return merges;
}

const firstOf = (edits: ReadonlyMap<string, Moving> | undefined): Moving | undefined => edits?.values().next().value;

function compile(edits: readonly IndicatorEdit[]): ReaderEdits {
  const merges = mergesOf(edits);
  const splits = new Map<string, Map<string, Moving>>();
  const names = new Map<string, string>();
  for (const edit of inOrder(edits)) {
    if (edit.action === 'rename') names.set(edit.key, edit.name);
    if (edit.action !== 'split') continue;
    names.set(edit.into, edit.name);
    const ofKey = splits.get(edit.key) ?? new Map<string, Moving>();
    for (const wording of edit.wordings) ofKey.set(wording, edit);
    splits.set(edit.key, ofKey);
  }
  // Most figures of a library are of indicators that nobody edited
  const untouched = new Set<string>();
  const isTouched = (key: string): boolean => next(key, (one) => merges.get(one) ?? firstOf(splits.get(one))) !== null;
  return {
    keyOf(first, name) {
      if (untouched.has(first)) return first;
      if (!isTouched(first)) {
        untouched.add(first);
        return first;
      }
      // No edit is used twice: what was split off and merged back is where it was
      const used: Moving[] = [];
      let folded: string | null = null;
      const editOf: Lookup = (key) => {
        const ofKey = splits.get(key);
        if (ofKey !== undefined) folded ??= foldWording(name);
        const split = ofKey?.get(folded!);
        if (split !== undefined && !used.includes(split)) return split;
        const merge = merges.get(key);
        return merge !== undefined && !used.includes(merge) ? merge : undefined;
      };
      for (let key = first; ; ) {
        const step = next(key, editOf);
        if (step === null) return key;
        used.push(step.edit);
        key = after(step);
      }
    },
    nameOf: (key) => nameOfKey(key, (one) => names.get(one) ?? null),
  };
}

const NONE: ReaderEdits = { keyOf: (key) => key, nameOf: () => null };
const compiled = new WeakMap<readonly IndicatorEdit[], ReaderEdits>();

/** The edits of a list, made ready once a list however many reports share it; the list must not be changed afterwards. */
export function readerEdits(edits: readonly IndicatorEdit[] | undefined): ReaderEdits {
  if (edits === undefined || edits.length === 0) return NONE;
  const known = compiled.get(edits) ?? compile(edits);
  compiled.set(edits, known);
  return known;
}

/** Why a change cannot be made: nothing to change, a circle of merges, no name, no wordings. */
export type EditRefusal = 'same' | 'circle' | 'no-name' | 'no-wording';

/** Why a change cannot be added to the edits that there are; null where it can. */
export function refusalOf(edits: readonly IndicatorEdit[], change: IndicatorChange): EditRefusal | null {
  if (change.action === 'merge') {
    if (isOf(change.into, change.key)) return 'same';
    return leadsTo(change.into, change.key, mergesOf(edits)) ? 'circle' : null;
  }
  if (change.name.trim() === '') return 'no-name';
  return change.action === 'split' && change.wordings.length === 0 ? 'no-wording' : null;
}

/** A key for wordings that are split off, one that no edit names yet. */
export function splitKey(wordings: readonly string[], edits: readonly IndicatorEdit[]): string {
  const taken = new Set(edits.flatMap((edit) => (edit.action === 'rename' ? [] : [edit.into])));
  const key = `${SPLIT_OFF}${wordings[0] ?? ''}`;
  for (let count = 1; ; count++) {
    const one = count === 1 ? key : `${key} ${count}`;
    if (!taken.has(one)) return one;
  }
}

/** A key without any modifier. */
function bareKey(key: string): string {
  const part = partKey(key);
  return part === null ? key : bareKey(part.stem);
}

/**
 * All keys, without their modifiers, that a figure may pass on its way through one of the keys given, by any of the edits: what
 * has to be looked at again when an edit of them is made or taken back.
 */
export function keysAround(keys: readonly string[], edits: readonly IndicatorEdit[]): string[] {
  const around = new Set(keys.map(bareKey));
  for (let size = -1; size !== around.size; ) {
    size = around.size;
    for (const edit of edits) {
      if (edit.action === 'rename') continue;
      const ends = [edit.key, edit.into].map(bareKey);
      if (ends.some((key) => around.has(key))) for (const key of ends) around.add(key);
    }
  }
  return [...around];
}
