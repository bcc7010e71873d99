import type { Document } from '../document/document';
import { foldedText, readText } from '../document/reading';
import { indicatorKey } from '../indicators/key';
import { readOutline } from '../outline/outline';
import { outlineQuestion } from '../recognise/outline-question';
import type { Recognition } from '../recognise/recognition';
import { boundOf } from './fields/bound';
import { nearOf, statusOf } from './fields/status';
import type { Figure } from './figure';
import { findQuantities } from './find-quantities';
import { frameAt } from './frame';
import { ownerAt } from './of/owner-at';
import { periodOfPart } from './part-period';

/** Words beside a number that may bound it. */
const SIGHT = 24;
/** Words before a number that may say whether it is a sum or wanted, within their sentence. */
const SENTENCE_SIGHT = 120;

/**
 * The figure of a stretch of text that a reader points at, as far as the stretch itself tells: its one number with a unit, the words
 * before that for a name, the time and status of the part of the report that it stands in (null outside its parts, and where the part's
 * time is open), and whose it is by what its paragraph says before it. The reader settles the rest. Null where the stretch has no such number, or several.
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
  const lead = foldedText(document.text, Math.max(0, start - SIGHT), start);
  const rest = foldedText(document.text, end, Math.min(document.text.length, end + SIGHT));
  const name = reading.text.slice(0, quantity.start).trim();
  const kind = quantity.shape === 'rank' ? 'rank' : 'level';
  const measured = { unit: quantity.unit, kind } as const;
  const indicator = { name, key: indicatorKey(name, measured) };
  const owner = ownerAt(document, recognition, { start, ...indicator, ...measured });
  const level = owner?.level ?? '';
  indicator.name = level + name;
  indicator.key = indicatorKey(level + (owner?.measure ?? name), measured);
  const frame = frameAt(readOutline(document, outlineQuestion(recognition)), start);
  const block = document.blocks.findLast((one) => one.start <= start);
  const from = Math.max(block?.start ?? 0, start - SENTENCE_SIGHT);
  const words = wordsAround(foldedText(document.text, from, start), rest);
  const period = periodOfPart({ quantity, kind, indicator, words, frame, base: undefined, besideState: false });
  const near = nearOf(words.clauseLead);
  const status = statusOf({
    near,
    rest: words.rest,
    unit: quantity.unit,
    time: null,
    frame,
    approved: false,
    upTo: false,
    sentenceLead: '',
  });
  return {
    id: `${start}-${end}`,
    start,
    end,
    text: document.text.slice(start, end),
    value: quantity.value,
    unit: quantity.unit,
    kind,
    bound: boundOf(quantity, lead, rest).bound,
    period: period.period,
    status: status.status,
    indicator,
    ...(owner?.of === undefined ? {} : { of: owner.of }),
    ...(owner?.place === undefined ? {} : { place: owner.place }),
    section: headingBefore(document, start),
    confidence: 1,
    trace: [
      { field: 'value', rule: 'reader', by: reading.text },
      { field: 'period', rule: period.rule, by: period.by },
      { field: 'status', rule: status.rule, by: status.by },
      ...(owner?.by === undefined ? [] : [{ field: 'of', rule: owner.rule, by: owner.by }]),
    ],
  };
}

/** The clause and sentence before a number and the clause behind it. */
function wordsAround(lead: string, behind: string) {
  const sentenceLead = lead.split(/[。；！？]/).at(-1)!;
  const clauseLead = sentenceLead.split('，').at(-1)!;
  return { clauseLead, sentenceLead, behind, rest: behind.split(/[，。；！？]/, 1)[0]! };
}

function headingBefore({ blocks, text }: Document, at: number): string[] {
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.end <= at);
  return heading === undefined ? [] : [text.slice(heading.start, heading.end)];
}
