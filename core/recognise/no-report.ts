import type { Document } from '../document/document';
import { accountPlace } from './account-place';
import { endOfAccount } from './body-range';
import type { KindQuestion } from './kinds/kind';
import type { KINDS } from './kinds/registry';
import type { Provenance } from './provenance';
import type { Place, Recognition, Warning } from './recognition';
import { readDocumentYear, yearsOfKind } from './year/of-kind';

/** What is known of a text that is no report: the kind and the place that its title names. */
interface NoReport {
  warnings: readonly Warning[];
  titledAs: (typeof KINDS)[number] | null;
  place: Place | null;
}

/** A text that is no report still has the years it tells of and plans, for the figures in it: those of the kind that its title names. */
export function noReport(
  question: Pick<KindQuestion, 'report' | 'opening' | 'speech'>,
  { publisher, appearedOn: publishedOn }: Provenance,
  { warnings, titledAs, place }: NoReport,
): Recognition {
  const { report } = question;
  const { document } = report;
  const documentYear = readDocumentYear({ ...question, publishedOn });
  const known = { report, title: document.title, body: 0, publishedOn, isBrief: titledAs !== null };
  const { warnings: yearWarnings, ...years } = yearsOfKind(documentYear, titledAs?.year ?? null, known);
  const said = {
    ...none(document),
    ...years,
    place: place ?? accountPlace(question, publisher),
    publisher,
    deliveredOn: question.speech?.date ?? null,
    publishedOn,
    warnings: [...warnings, ...yearWarnings],
    body: { start: 0, end: endOfAccount(report) },
  };
  return titledAs === null ? said : { ...said, titledAs: titledAs.id };
}

function none(document: Document): Recognition {
  return {
    kind: 'other',
    confidence: 0,
    place: null,
    placeCandidates: [],
    year: null,
    yearMargin: 0,
    yearCandidates: [],
    reviews: null,
    plans: null,
    title: document.title,
    publisher: null,
    deliveredOn: null,
    publishedOn: null,
    copy: 'unknown',
    warnings: [],
    evidence: [],
    body: { start: 0, end: document.text.length },
  };
}
