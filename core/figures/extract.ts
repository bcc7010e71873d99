import type { Document } from '../document/document';
import type { Recognition } from '../recognise/recognition';
import type { Figure } from './figure';
import { passagesOf } from './passage';
import { readPassage } from './read-passage';
import { readTables, type TableReading } from './tables';
import { FrameTracker } from './time/frame';
import { linkParts } from './whole';

/**
 * All figures of a document in the order of its text, without jieba: linear in the text. `recognition` gives the body, the
 * periods and the place that figures lean on; a document that is no report may be extracted too (its year may be null, then
 * periods that no sentence names are null). Offsets count in `document.text`.
 */
export function extractFigures(document: Document, recognition: Recognition): Figure[] {
  return extractReading(document, recognition).figures;
}

/** The figures of `extractFigures`, and the stretches of tables that hold numbers and could not be read, with the reason. */
export function extractReading(document: Document, recognition: Recognition): TableReading {
  const { start, end } = recognition.body;
  const tracker = new FrameTracker(recognition);
  const section: string[] = [];
  const levels: number[] = [];
  const figures: Figure[] = [];
  for (const passage of passagesOf(document, start, end)) {
    if (passage.block.kind === 'heading') {
      const level = passage.block.level ?? 9;
      while (levels.length > 0 && levels[levels.length - 1]! >= level) {
        levels.pop();
        section.pop();
      }
      levels.push(level);
      section.push(passage.text.slice(0, 60));
    }
    tracker.enter(passage.block, passage.text);
    figures.push(...readPassage(passage, { tracker, recognition, section: [...section] }));
  }
  const tables = readTables(document, recognition);
  figures.push(...tables.figures);
  figures.sort((a, b) => a.start - b.start);
  linkParts(document.text, figures);
  return { figures, unread: tables.unread };
}
