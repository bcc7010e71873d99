import { type GoldDocument, GROUPS, type Group, loadGold, OUT_OF_SIGHT } from './gold';
import { BOUNDS, holdAtLeast } from './limits';
import { equalName } from './same-name';
import {
  detection,
  FIELDS,
  isWhole,
  type Miss,
  type Outcome,
  type Rates,
  type Score,
  score,
  shareRight,
  total,
  wholeFigure,
} from './score';
import { percent, tableText } from './table';

interface Scored {
  name: string;
  group: Group;
  kind: string;
  score: Score;
}

const scoreOf = ({ name, group, kind, reading, gold }: GoldDocument): Scored => ({
  name,
  group,
  kind,
  score: score(gold, reading.figures),
});

const threeOf = ({ precision, recall, f1 }: Rates): string[] => [precision, recall, f1].map(percent);

/** Share of the found figures whose name is the label's letter for letter. */
const shareEqual = ({ outcomes, found }: Score): number =>
  found
    ? outcomes.filter(
        ({ label, said }) => said && equalName([label.indicator, ...(label.also ?? [])], said.indicator.name),
      ).length / found
    : 0;

const HEADING = ['gold', 'said', 'found P', 'R', 'F1', 'whole P', 'R', 'F1', ...FIELDS, 'name equal'];

const rowOf = (name: string, one: Score): string[] => [
  name,
  String(one.gold),
  String(one.said),
  ...threeOf(detection(one)),
  ...threeOf(wholeFigure(one)),
  ...FIELDS.map((field) => percent(shareRight(one, field))),
  percent(shareEqual(one)),
];

function missText(name: string, { why, gold, said }: Miss): string {
  const show = (figure: {
    text: string;
    value: unknown;
    unit: string;
    kind: string;
    period: string | null;
    status: string;
  }) =>
    [
      JSON.stringify(figure.text),
      JSON.stringify(figure.value),
      figure.unit,
      figure.kind,
      figure.period,
      figure.status,
    ].join(' ');
  const labelled = gold ? `${show(gold)} ${gold.bound ?? 'exact'} «${gold.indicator}»` : '—';
  const found = said ? `${show(said)} ${said.bound} «${said.indicator.name}»` : '—';
  return `${name}@${(gold ?? said)!.start} ${why}\n  label ${labelled}\n  said  ${found}`;
}

/** Values of a key in the order of how often they occur. */
function groupsBy<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

/** Labelled figures by their kind and status: a figure that no label knows has no kind, so there is no precision here. */
function kindOfFigureTable(group: Group, outcomes: readonly Outcome[]): string {
  const rows = [[`${group}, by kind of figure`, 'gold', 'found R', 'whole R', ...FIELDS]];
  for (const [kind, own] of groupsBy(outcomes, ({ label }) => `${label.kind} ${label.status}`)) {
    const found = own.filter(({ said }) => said !== null);
    const right = FIELDS.map((field) => found.filter(({ wrong }) => !wrong.includes(field)).length);
    rows.push([
      kind,
      String(own.length),
      percent(found.length / own.length),
      percent(own.filter(isWhole).length / own.length),
      ...right.map((count) => (found.length > 0 ? percent(count / found.length) : '—')),
    ]);
  }
  return tableText(rows);
}

function kindOfDocumentTable(group: Group, own: readonly Scored[]): string {
  const rows = [[`${group}, by kind of document`, 'documents', ...HEADING]];
  for (const [kind, documents] of groupsBy(own, (one) => one.kind)) {
    const [name, ...rest] = rowOf(kind, total(documents.map((one) => one.score)));
    rows.push([name!, String(documents.length), ...rest]);
  }
  return tableText(rows);
}

function holdGroup(group: Group, sum: Score, own: readonly Scored[]): void {
  const bound = BOUNDS.figures[group];
  holdAtLeast(`${group}, detection`, 100 * detection(sum).f1, bound?.detection);
  holdAtLeast(`${group}, whole figures`, 100 * wholeFigure(sum).f1, bound?.whole);
  for (const one of own) {
    holdAtLeast(`${one.name}, whole figures`, 100 * wholeFigure(one.score).f1, bound?.wholeOfEach);
  }
}

/** Scores the figures of the labelled documents under `root`, those held out or all others, and prints tables. */
export async function evaluateFigures(root: string, heldOut: boolean, showMisses: boolean): Promise<void> {
  const { documents, notes } = await loadGold(root, heldOut);
  for (const note of notes) console.log(note);
  const scored = documents.map(scoreOf);
  const rows = [['figures', ...HEADING]];
  const sums = new Map<Group, { sum: Score; own: Scored[] }>();
  for (const group of GROUPS) {
    const own = scored.filter((one) => one.group === group);
    if (own.length === 0) continue;
    const sum = total(own.map((one) => one.score));
    sums.set(group, { sum, own });
    for (const one of own) rows.push(rowOf(one.name, one.score));
    rows.push(rowOf(`= ${group}`, sum));
    holdGroup(group, sum, own);
  }
  console.log(tableText(rows));
  for (const [group, { sum, own }] of sums) {
    if (group === 'samples' || group === 'sources') continue;
    console.log(`\n${kindOfFigureTable(group, sum.outcomes)}\n\n${kindOfDocumentTable(group, own)}`);
  }
  console.log('');
  if (!showMisses) return;
  for (const one of scored) {
    if (!OUT_OF_SIGHT.includes(one.group)) for (const miss of one.score.misses) console.log(missText(one.name, miss));
  }
}
