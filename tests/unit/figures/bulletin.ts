import type { Document } from '../../../core/document/document';
import type { Recognition } from '../../../core/recognise/recognition';
import { recognitionOf } from '../store/reading';

/** A document as a whole taken for a statistical bulletin of no place and year; `fields` replace what they name. */
export const bulletinOf = ({ text }: Document, fields: Partial<Recognition> = {}): Recognition =>
  recognitionOf({
    kind: 'statistical-bulletin',
    confidence: 1,
    place: null,
    year: null,
    reviews: null,
    plans: null,
    title: '',
    copy: 'unknown',
    body: { start: 0, end: text.length },
    ...fields,
  });
