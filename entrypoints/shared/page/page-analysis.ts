import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import type { Locate } from './marks';

/** A page as it was last read, with the way from offsets back to its text nodes. */
export interface PageAnalysis {
  document: Document;
  recognition: Recognition;
  figures: Figure[];
  locate: Locate;
}
