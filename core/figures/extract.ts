import type { Document } from '../document/document';
import { readOutline } from '../outline/outline';
import type { Part } from '../outline/part';
import { outlineQuestion } from '../recognise/outline-question';
import type { Recognition } from '../recognise/recognition';
import type { Figure } from './figure';
import { OwnerScope } from './of/scope';
import { settleParts } from './parts';
import { passagesOf } from './passage';
import { readPassage } from './read-passage';
import { Section } from './section';
import { readTables, type UnreadStretch } from './tables';

/**
 * All figures of a document in the order of its text, without jieba: linear in the text. `recognition` gives the body, the
 * periods and the place that figures lean on; a document that is no report may be extracted too (its year may be null, then
 * periods that no sentence names are null). Offsets count in `document.text`.
 */
export function extractFigures(document: Document, recognition: Recognition): Figure[] {
  return readFigures(document, recognition).figures;
}

/** What reading a document gives beside its figures. */
export interface DocumentReading {
  figures: Figure[];
  /** Where the time of what names none turns. */
  parts: readonly Part[];
  /** Stretches of tables that hold numbers and could not be read, with the reason. */
  unread: UnreadStretch[];
}

/** False for what is no number that can be kept or compared: of four hundred nines nothing finite is left. */
const hasNumber = ({ value }: Figure): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : value.every(Number.isFinite);

/** How far below a number that heads its telling it is told again. */
const TOLD_BELOW = 60;

/** `21家` on a line of its own above 新增企业21家: the same number once more, without its name. */
const headsTelling = (head: Figure, told: Figure): boolean =>
  head.indicator.name === '' &&
  told.indicator.name !== '' &&
  head.text === told.text &&
  told.start - head.end <= TOLD_BELOW;

/** The figures of a document, its parts, and what of its tables could not be read. */
export function readFigures(document: Document, recognition: Recognition): DocumentReading {
  const { start, end } = recognition.body;
  const outline = readOutline(document, outlineQuestion(recognition));
  const section = new Section();
  const figures: Figure[] = [];
  const owners = new OwnerScope(document.text.slice(start, end), recognition);
  const grown = new Map<string, string>();
  const lately = { months: null, against: null };
  for (const passage of passagesOf(document, start, end)) {
    // One by one: a paragraph of five million characters holds more figures than a call takes arguments
    const context = { outline, recognition, section: section.pass(passage), owners, grown, lately };
    for (const figure of readPassage(passage, context)) {
      const last = figures[figures.length - 1];
      if (last !== undefined && headsTelling(last, figure)) figures.pop();
      if (hasNumber(figure)) figures.push(figure);
    }
  }
  const tables = readTables(document, recognition, outline);
  for (const figure of tables.figures) if (hasNumber(figure)) figures.push(figure);
  figures.sort((a, b) => a.start - b.start);
  settleParts(document.text, figures, outline);
  return { figures, parts: outline.parts, unread: tables.unread };
}
