import type { Document } from '../document/document';
import { readText } from '../document/reading';
import { indicatorKey } from '../indicators/key';
import type { Recognition } from '../recognise/recognition';
import { boundOf } from './bound';
import type { Figure } from './figure';
import { findQuantities } from './quantity';

/** Words beside a number that may bound it. */
const SIGHT = 24;

/**
 * The figure of a stretch of text that a reader points at, as far as the stretch itself tells: its one number with a unit, the words
 * before that for a name, the year that the report reviews. The reader settles the rest. Null where the stretch has no such number, or
 * several.
 */
export function figureAt(
  document: Document,
  recognition: Recognition,
  at: { start: number; end: number },
): Figure | null {
  const reading = readText(document.text, at.start, at.end);
  const [quantity, ...others] = findQuantities(reading.text).filter(({ unit }) => unit !== '');
  if (quantity === undefined || others.length > 0) return null;
  const [start, end] = [reading.toSource(quantity.start), reading.toSourceEnd(quantity.end)];
  const lead = readText(document.text, Math.max(0, start - SIGHT), start).text;
  const rest = readText(document.text, end, Math.min(document.text.length, end + SIGHT)).text;
  const name = reading.text.slice(0, quantity.start).trim();
  const kind = quantity.shape === 'rank' ? 'rank' : 'level';
  return {
    id: `${start}-${end}`,
    start,
    end,
    text: document.text.slice(start, end),
    value: quantity.value,
    unit: quantity.unit,
    kind,
    bound: boundOf(quantity, lead, rest).bound,
    period: recognition.reviews ?? (recognition.year === null ? null : String(recognition.year)),
    status: 'actual',
    indicator: { name, key: indicatorKey(name, { unit: quantity.unit, kind }) },
    section: headingBefore(document, start),
    confidence: 1,
    trace: [{ field: 'value', rule: 'reader', by: reading.text }],
  };
}

function headingBefore({ blocks, text }: Document, at: number): string[] {
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.end <= at);
  return heading === undefined ? [] : [text.slice(heading.start, heading.end)];
}
