import type { Period } from '../time/period';
import { confidenceOfMargins, doubtStep, type Margins, OPEN } from './confidence';
import type { Bound, Figure, FigureKind, Status, TraceStep } from './figure';
import type { Passage } from './passage';
import type { Quantity } from './quantity';

/** Every field of a figure but its place in the text. */
export interface FigureFields {
  value: number | [number, number];
  unit: string;
  kind: FigureKind;
  bound: Bound;
  period: Period | null;
  status: Status;
  base: string | undefined;
  place: string | undefined;
  of: string | undefined;
  among?: string | undefined;
  name: string;
  key: string;
  section: string[];
  /** The margins of what its period leans on. */
  leansOn: Pick<Margins, 'yearMargin' | 'partMargin'>;
  /** True where the name was taken from another figure or clause. */
  carried: boolean;
  /** True where it may as well be another's. */
  open?: boolean;
  /** True where its direction may as well be the other one. */
  directionOpen: boolean;
  trace: TraceStep[];
}

/** A figure from its quantity and fields, with offsets and text of the document's own. `part` tells figures of one mention apart. */
export function makeFigure(passage: Passage, quantity: Quantity, fields: FigureFields, part: number): Figure {
  const start = passage.reading.toSource(quantity.start);
  const end = passage.reading.toSourceEnd(quantity.end);
  const { yearMargin, partMargin } = fields.leansOn;
  const margins: Margins = { yearMargin, partMargin, rule: ruleConfidence(fields) };
  const doubt = doubtStep(margins, fields.open === true ? 'owner open' : 'reading open');
  const figure: Figure = {
    id: part === 0 ? `${start}-${end}` : `${start}-${end}-${part}`,
    start,
    end,
    text: passage.source.slice(start, end),
    value: fields.value,
    unit: fields.unit,
    kind: fields.kind,
    bound: fields.bound,
    period: fields.period,
    status: fields.status,
    indicator: { name: fields.name, key: fields.key },
    section: fields.section,
    confidence: confidenceOfMargins(margins),
    trace: doubt === null ? fields.trace : [...fields.trace, doubt],
  };
  if (fields.base !== undefined) figure.base = fields.base;
  if (fields.place !== undefined) figure.place = fields.place;
  if (fields.of !== undefined) figure.of = fields.of;
  if (fields.among !== undefined) figure.among = fields.among;
  return figure;
}

/** 0 to 1: what the rules had to guess lowers it, in hundredths so that sums stay exact. */
function ruleConfidence({ name, period, carried, open, directionOpen }: FigureFields): number {
  let hundredths = open === true ? 100 * OPEN : 95;
  if (!name) hundredths -= 40;
  else if (name.length > 16) hundredths -= 15;
  if (period === null) hundredths -= 20;
  if (carried) hundredths -= 10;
  if (directionOpen) hundredths -= 25;
  return hundredths / 100;
}
