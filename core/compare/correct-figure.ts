import type { Figure } from '../figures/figure';
import { readValue, type ValueFault } from '../figures/read-value';
import { indicatorKey } from '../indicators/key';
import { readPeriod } from '../time/read-period';
import { plainNumber, scaled } from './arithmetic';
import { type CorrectableFields, fieldsOf } from './report';

/** A figure's fields as a form shows them and a reader writes them. */
export interface WrittenFields {
  /** Number and unit together. */
  value: string;
  kind: Figure['kind'];
  /** A range bounds itself. */
  bound: Exclude<Figure['bound'], 'range'>;
  period: string;
  status: Figure['status'];
  base: string;
  place: string;
  /** Whose it is; empty for the whole place's. */
  of: string;
  name: string;
  /** Another name whose indicator it is counted with; empty for the figure's own. */
  countedAs: string;
}

/** What cannot be read, by the field it stands in. */
export interface FieldFault {
  field: keyof WrittenFields;
  fault: ValueFault | 'no-period' | 'too-long';
}

/** As long as a name may be; whole sentences are none. */
const LONGEST_WORDS = 120;

/** Scales that a large number is written in, largest first. */
const SCALES: [number, string][] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];

/** The fields of a figure as they are first shown; each reads back as it is. */
export function writtenFields(figure: Figure): WrittenFields {
  return {
    value: writtenValue(figure),
    kind: figure.kind,
    bound: figure.bound === 'range' ? 'exact' : figure.bound,
    period: (figure.period ?? '').replace('/', '—'),
    status: figure.status,
    base: figure.base ?? '',
    place: figure.place ?? '',
    of: figure.of ?? '',
    name: figure.indicator.name,
    countedAs: '',
  };
}

/**
 * A value with its unit: the mention's own spelling where that says it (`22.7亿元`), else spelled out, since a table's cell has only
 * `4759` under a heading of 亿元.
 */
export function writtenValue({ text, value, unit }: Pick<Figure, 'text' | 'value' | 'unit'>): string {
  const own = text.replace(/\s+/g, '');
  const falls = Array.isArray(value) ? value[1] < 0 : value < 0;
  const spellings = [own, `−${own}`, spelled(value, unit)];
  const same = (spelling: string): boolean => {
    const read = readValue(spelling, unit);
    return 'value' in read && String(read.value) === String(value) && read.unit === unit;
  };
  return (falls ? spellings.slice(1) : spellings).find(same) ?? spelled(value, unit);
}

function spelled(value: Figure['value'], unit: string): string {
  if (unit === '位' && !Array.isArray(value)) return `第${plainNumber(value)}位`;
  if (!Array.isArray(value)) return `${value < 0 ? '−' : ''}${scaledText(Math.abs(value))}${unit}`;
  const [low, high] = value[1] < 0 ? [-value[1], -value[0]] : value;
  return `${value[1] < 0 ? '−' : ''}${scaledText(low)}—${scaledText(high)}${unit}`;
}

function scaledText(size: number): string {
  const scale = SCALES.find(([power]) => size >= 10 ** power);
  return scale === undefined ? plainNumber(size) : `${plainNumber(scaled(size, -scale[0]))}${scale[1]}`;
}

/**
 * What a reader's fields change of what the program said: complete, so that an earlier correction of the figure is replaced by it.
 * Exact numbers stay exact; what cannot be read is a fault of its field.
 * @param shown what the fields were first filled from: the program's figure, or that as corrected before
 */
export function changesOf(
  said: Figure,
  shown: Figure,
  written: WrittenFields,
): { changes: Partial<CorrectableFields> } | { faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const before = writtenFields(shown);
  const words = (field: 'base' | 'place' | 'of' | 'name' | 'countedAs'): string => {
    const text = written[field].trim();
    if (text.length > LONGEST_WORDS) faults.push({ field, fault: 'too-long' });
    return text;
  };

  const quantity = { value: shown.value, unit: shown.unit, text: shown.text };
  if (written.value.trim() !== before.value) {
    const read = readValue(written.value, shown.unit);
    if ('fault' in read) faults.push({ field: 'value', fault: read.fault });
    else Object.assign(quantity, read);
  }
  let { period } = shown;
  if (written.period.trim() !== before.period) {
    period = written.period.trim() === '' ? null : readPeriod(written.period);
    if (period === null && written.period.trim() !== '') faults.push({ field: 'period', fault: 'no-period' });
  }
  const name = words('name');
  if (name === '') faults.push({ field: 'name', fault: 'empty' });
  const base = words('base');
  const place = words('place');
  const of = words('of');
  const countedAs = words('countedAs');
  if (faults.length > 0) return { faults };

  const measured = { unit: quantity.unit, kind: written.kind };
  const told: CorrectableFields = {
    ...quantity,
    kind: written.kind,
    bound: Array.isArray(quantity.value) ? 'range' : written.bound,
    period,
    status: written.status,
    base,
    place,
    of,
    indicator: { name, key: countedAs === '' ? keyOf(shown, name, measured) : indicatorKey(countedAs, measured) },
  };
  return { changes: differences(fieldsOf(said), told) };
}

/** The key of a name: the figure's own as long as neither the name nor what is measured has changed. */
export function keyOf(shown: Figure, name: string, measured: Pick<Figure, 'unit' | 'kind'>): string {
  const { indicator, unit, kind } = shown;
  if (name !== indicator.name) return indicatorKey(name, measured);
  if (unit === measured.unit && kind === measured.kind) return indicator.key;
  // A key that jieba's words or the reader made does not follow from the name alone
  return indicatorKey(name, { unit, kind }) === indicator.key ? indicatorKey(name, measured) : indicator.key;
}

function differences(said: CorrectableFields, told: CorrectableFields): Partial<CorrectableFields> {
  const changed = (Object.keys(told) as (keyof CorrectableFields)[]).filter(
    (field) => JSON.stringify(told[field]) !== JSON.stringify(said[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, told[field]]));
}
