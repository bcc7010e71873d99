import type { Period } from '../time/period';
import type { Evidence } from './evidence';
import { REPORT_KINDS } from './kinds/facts.made';
import type { ReportKind } from './kinds/registry';

export { REPORT_KINDS, type ReportKind };

/** An administrative division; `code` is the six digits of GB/T 2260, `name` the full path (`天津市河北区`), 全国 for the State Council (code `100000`). */
export interface Place {
  name: string;
  code: string;
}

/** Something the reader should know; `code` is a message key (`spam`, `year-mismatch`, `place-ambiguous`, `body-missing`, `paged`…). */
export interface Warning {
  code: string;
  detail?: string;
  href?: string;
  /** Of `body-missing`: what holds the body instead of the page. */
  where?: 'attachment' | 'picture' | 'login' | 'script';
}

/** What a document is. Recognised means `confidence` of 0.5 or more and a kind that is not `other`. */
export interface Recognition {
  kind: ReportKind;
  /** Of `other`: the kind that its title names, where the text is too short for the report: a page or an excerpt of it. */
  titledAs?: ReportKind | undefined;
  /** 0 to 1. */
  confidence: number;
  place: Place | null;
  /** Other places that fit as well, where the evidence leaves it open. */
  placeCandidates: Place[];
  /** The year of the report by its kind's convention: a work report's is the year it is delivered in; of `other` the last year whose results it tells; null where it is open. */
  year: number | null;
  /** How far the year leads the next best one: from 3 on it is certain, below 1 it is open. 0 where nothing speaks for one. */
  yearMargin: number;
  /** The years that fit best, the best first, where the evidence leaves it open (warning `year-uncertain`); else empty. */
  yearCandidates: number[];
  /** The period looked back on and the one planned. */
  reviews: Period | null;
  plans: Period | null;
  title: string;
  publisher: string | null;
  /** ISO dates. */
  deliveredOn: string | null;
  publishedOn: string | null;
  copy: 'original' | 'repost' | 'unknown';
  warnings: Warning[];
  evidence: Evidence[];
  /** Where in the document's text the report itself stands, furniture and neighbours off. */
  body: { start: number; end: number };
}

/** True where the document was recognised as a report. */
export function isRecognised(recognition: Recognition): boolean {
  return recognition.kind !== 'other' && recognition.confidence >= 0.5;
}
