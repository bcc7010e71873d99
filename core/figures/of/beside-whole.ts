import { entryOfKey, keyOfWords } from '../../indicators/key';
import type { Figure } from '../figure';
import { setAside } from '../set-aside';

/** Rules whose owners may be the only ones that the thing is told of: premiums are those of 保险公司, whoever tells them. */
const MAY_BE_ALL: ReadonlySet<string> = new Set(['firms or branch', 'ownership', 'partners in trade']);

/** 1.77万公顷（26.59万亩）: how far the same amount in another unit stands. */
const BRACKET = 3;

/** A longer name is a clause that was taken whole. */
const LONGEST_OWNER = 16;

const labelOf = ({ indicator, kind, unit, status }: Figure): string => `${indicator.key} ${kind} ${unit} ${status}`;

/**
 * Takes the owner off where nothing else is told of the thing: firms or a branch are set apart only beside a whole that the report
 * tells too (`进出口总额186亿元，民营企业进出口100亿元`). Changes `figures`; linear in them.
 */
export function dropOnlyOwners(figures: readonly Figure[]): void {
  const doubtful = figures.flatMap((figure) => {
    const decided = figure.of === undefined ? undefined : figure.trace.find(({ field }) => field === 'of');
    return decided !== undefined && MAY_BE_ALL.has(decided.rule) ? [{ figure, decided }] : [];
  });
  const keys = new Set(doubtful.map(({ figure }) => figure.indicator.key));
  const ofWhole = new Set<string>();
  for (const figure of figures)
    if (figure.of === undefined && figure.place === undefined && keys.has(figure.indicator.key))
      ofWhole.add(labelOf(figure));
  for (const { figure, decided } of doubtful) {
    if (ofWhole.has(labelOf(figure))) continue;
    delete figure.of;
    figure.trace = figure.trace.filter((step) => step !== decided);
  }
}

/**
 * Gives the parts behind 其中 to their whole where the report tells the same thing of the place as well: of `保税物流进出口额90亿元，其中
 * 出口60亿元` the 60 are no exports of the place that has told of 549 before. A part whose whole holds it by the registry stays the
 * place's. A part whose name says what sets it apart is keyed by its words instead. Changes `figures`; linear in them.
 */
export function giveParts(figures: readonly Figure[]): void {
  const parts = figures.filter(({ whole, of }) => whole !== undefined && of === undefined);
  if (parts.length === 0) return;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const keys = new Set(parts.map(({ indicator }) => indicator.key));
  const cell = (figure: Figure): string => `${labelOf(figure)} ${figure.period}`;
  const values = new Map<string, Set<string>>();
  for (const figure of figures) {
    const { key } = figure.indicator;
    if (figure.of !== undefined || !key.startsWith('i:') || !keys.has(key)) continue;
    const at = cell(figure);
    const told = values.get(at);
    if (told === undefined) values.set(at, new Set([String(figure.value)]));
    else told.add(String(figure.value));
  }
  for (const [index, figure] of figures.entries()) {
    const head = figure.whole === undefined ? undefined : byId.get(figure.whole);
    if (head === undefined || figure.of !== undefined || (values.get(cell(figure))?.size ?? 0) < 2) continue;
    const holds = entryOfKey(figure.indicator.key)?.partOf ?? [];
    const headEntry = entryOfKey(head.indicator.key);
    if (head.of === undefined && headEntry !== null && holds.includes(headEntry.id)) continue;
    const same = head.of === undefined && head.indicator.key === figure.indicator.key;
    if (
      !same &&
      head.of === undefined &&
      (holds.length === 0 || headEntry?.id === entryOfKey(figure.indicator.key)?.id)
    )
      continue;
    // 造林面积6万公顷，其中人工造林1万公顷: a part of its own whole is told of what sets it apart
    const owner = same ? setApart(figure.indicator.name, head.indicator.name) : (head.of ?? head.indicator.name);
    // 再就业2.3万人，其中困难人员再就业0.8万人, by the same name: what is told of a part is no value of the whole
    if (same && owner === '') {
      setAside(figure);
      continue;
    }
    if (owner === '' || owner.length > LONGEST_OWNER) continue;
    // 高新技术企业100家，其中国家级高新技术企业84家: the part is the series' own, and the whole another
    if (same && entryOfKey(figure.indicator.key)?.zh === figure.indicator.name.replace(/^地方/, '')) {
      keyByWords(head, figure.indicator.name);
      continue;
    }
    const told = figure.indicator.name.includes(owner);
    // 人工造林面积 says itself whose it is, and is no 造林面积
    const give = told ? keyByWords : giveTo;
    give(figure, owner);
    for (const next of figures.slice(index + 1, index + 3)) {
      const carried = next.trace.some(({ field, rule }) => field === 'indicator' && rule === 'carried');
      const inBrackets = next.start - figure.end <= BRACKET;
      if (!(carried || inBrackets) || next.indicator.name !== figure.indicator.name) break;
      give(next, owner);
    }
  }
}

/** What the name of a part has that its whole's has not: 人工 of 人工造林 beside 造林面积; empty where they are one. */
function setApart(part: string, whole: string): string {
  if (part === whole) return '';
  for (let length = part.length - 2; length >= 2; length--) {
    if (whole.includes(part.slice(-length))) return part.slice(0, -length);
  }
  return part;
}

/** The rule of a name that the registry knows and that is told of a part of it alone. */
export const PART_BY_NAME = 'part by its name';

function keyByWords(figure: Figure, by: string): void {
  figure.indicator = { ...figure.indicator, key: keyOfWords(figure.indicator.name) };
  figure.trace = [...figure.trace, { field: 'indicator', rule: PART_BY_NAME, by }];
}

function giveTo(figure: Figure, owner: string): void {
  figure.of = owner;
  figure.trace = [...figure.trace, { field: 'of', rule: 'part of another whole', by: owner }];
}
