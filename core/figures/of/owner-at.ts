import type { Document } from '../../document/document';
import { readOutline } from '../../outline/outline';
import { outlineQuestion } from '../../recognise/outline-question';
import type { Recognition } from '../../recognise/recognition';
import type { FigureKind } from '../figure';
import { passagesOf } from '../passage';
import { readPassage } from '../read-passage';
import { Section } from '../section';
import type { Ownership } from './ownership';
import { OwnerScope } from './scope';

/** A number that a reader points at, as far as whose it is depends on it; `start` counts in the document's text. */
export interface PointedNumber {
  start: number;
  name: string;
  key: string;
  unit: string;
  kind: FigureKind;
}

/**
 * Whose a number is that was pointed at: what its paragraph says before it is read as it is for all figures. Null outside the report's
 * body and in tables.
 */
export function ownerAt(document: Document, recognition: Recognition, pointed: PointedNumber): Ownership | null {
  const { start, end } = recognition.body;
  if (pointed.start < start || pointed.start >= end) return null;
  const outline = readOutline(document, outlineQuestion(recognition));
  const owners = new OwnerScope(document.text.slice(start, end), recognition);
  const section = new Section();
  for (const passage of passagesOf(document, start, pointed.start + 1)) {
    const path = section.pass(passage);
    if (passage.block.end <= pointed.start) {
      owners.enterPassage(path, passage.text);
      continue;
    }
    const { reading, text, sentences } = passage;
    const at = sentences.findIndex((one) => reading.toSourceEnd(one.end) > pointed.start);
    const sentence = sentences[at];
    if (sentence === undefined) return null;
    let to = sentence.start;
    while (to < sentence.end && reading.toSource(to) < pointed.start) to++;
    const before = [...sentences.slice(0, at), { ...sentence, end: to }];
    const context = {
      outline,
      recognition,
      section: path,
      owners,
      grown: new Map<string, string>(),
      lately: { months: null, against: null },
    };
    const told = readPassage({ ...passage, text: text.slice(0, to), sentences: before }, context);
    const last = told[told.length - 1];
    let from = sentence.start;
    if (last !== undefined) while (from < to && reading.toSource(from) < last.end) from++;
    return owners.tell({ ...pointed, gap: text.slice(from, to), carried: false, alone: null });
  }
  return null;
}
