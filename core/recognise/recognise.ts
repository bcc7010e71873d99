import type { Document } from '../document/document';
import { toPlace } from '../places/resolve-place';
import { findBody, isPartOfPages, leastLengthOf } from './body-range';
import { type Given, withGiven } from './given';
import { mayBeReport } from './glance';
import { type KindQuestion, type KindScore, scoreKind } from './kinds/kind';
import { KINDS } from './kinds/registry';
import { noReport } from './no-report';
import { findOpening, findSpeechLine } from './opening';
import { findProvenance } from './provenance';
import type { Recognition, ReportKind, Warning } from './recognition';
import { namesPlace, placeOf, titledPlace } from './report-place';
import { titleAbove } from './report-start';
import { cutReport, readReport } from './report-text';
import { isAboutReport, type TitleCandidate, titleCandidates, titleParts } from './report-title';
import { clauseLength, halfway } from './running-text';
import { readDocumentYear, yearsOfKind } from './year/of-kind';

const RECOGNISED = 0.5;
/** Notices of a site's rule that a reader should be told, and the warning each becomes. */
const NOTICE_WARNINGS: Record<string, Pick<Warning, 'code' | 'where'>> = {
  paged: { code: 'paged' },
  'body-in-attachment': { code: 'body-missing', where: 'attachment' },
  'body-in-image': { code: 'body-missing', where: 'picture' },
  login: { code: 'body-missing', where: 'login' },
  'script-shell': { code: 'body-missing', where: 'script' },
};

/**
 * Says what a document is: which kind of report, of which place and year, where in the text it stands, and why. A document
 * that is none comes back as `other` with a confidence below 0.5; so does the title of a report whose body is elsewhere, with
 * the warning `body-missing`. Costs one scan for a page that is no report and is linear in the text for one that is.
 * @param given what the reader knows better
 */
export function recognise(document: Document, given: Given = {}): Recognition {
  return withGiven(recogniseAlone(document), given);
}

/** The recognition by the document's own words. */
function recogniseAlone(document: Document): Recognition {
  const report = readReport(document);
  const provenance = findProvenance(report);
  if (!mayBeReport(document.title, document.text))
    return noReport({ report, opening: null, speech: null }, provenance, {
      warnings: [],
      titledAs: null,
      place: null,
    });
  const opening = findOpening(report);
  const speech = findSpeechLine(report, opening);
  const half = halfway(report);
  const allTitles = titleCandidates(report).filter((candidate) => !isAboutReport(candidate.text));
  const titles = allTitles.filter(({ start }) => start === null || start <= half);
  const aboutReport = titleParts(document.title).find(isAboutReport) ?? null;
  const question: KindQuestion = {
    report,
    titles,
    allTitles,
    aboutReport,
    opening,
    speech,
    publishedOn: provenance.publishedOn,
    isOfOnePlace: () => namesPlace(report.plain),
  };
  const best = bestKind(question);
  const warnings: Warning[] = [...provenance.warnings, ...noticeWarnings(document)];
  if (isPartOfPages(report)) addWarning(warnings, { code: 'paged' });
  if (!best || best.score < RECOGNISED) {
    if (best?.title && clauseLength(report, 0, document.text.length) < best.rule.leastLength)
      addMissing(warnings, best);
    return noReport(question, provenance, { warnings, titledAs: null, place: best && titledPlace(question, best) });
  }
  const { several, ...body } = findBody(best.rule, question);
  const leastLength = leastLengthOf(best.rule, question, best.score);
  const bodyLength = report.reading.fromSource(body.end) - report.reading.fromSource(body.start);
  const running = clauseLength(report, body.start, body.end);
  if (bodyLength < leastLength || running < leastLength / 2) {
    if (best.title) addMissing(warnings, best);
    const titledAs = best.title === null ? null : (KINDS.find(({ id }) => id === best.rule.id) ?? null);
    const said = noReport(question, provenance, { warnings, titledAs, place: titledPlace(question, best) });
    return { ...said, confidence: 0.3, evidence: [...best.evidence, ...said.evidence] };
  }
  if (several) addWarning(warnings, { code: 'several-reports' });
  const title = reportTitle(question, best);
  // Of several reports on a page the first is read: what the others say of their years and places is not its own
  const own = several ? cutReport(report, body.end) : report;
  // A byline of a report says when it was spoken
  const publishedOn = best.rule.year.shift === 'appeared' ? provenance.appearedOn : provenance.publishedOn;
  const years = yearsOfKind(readDocumentYear({ ...question, report: own, publishedOn }), best.rule.year, {
    report: own,
    title: title?.text ?? document.title,
    body: report.reading.fromSource(title?.end ?? body.start),
    publishedOn,
  });
  warnings.push(...years.warnings);
  const place = placeOf(question, { ...best, title }, own.plain.slice(report.reading.fromSource(body.start)));
  if (place.candidates.length > 0)
    warnings.push({ code: 'place-ambiguous', detail: place.candidates.map((code) => toPlace(code).name).join('、') });
  return {
    kind: best.rule.id,
    confidence: Math.min(best.rule.mostConfidence ?? 1, Math.round(best.score * 100) / 100),
    place: place.code ? toPlace(place.code) : null,
    placeCandidates: place.candidates.map(toPlace),
    year: years.year,
    yearMargin: years.yearMargin,
    yearCandidates: years.yearCandidates,
    reviews: years.reviews,
    plans: years.plans,
    title: title?.text ?? document.title,
    publisher: provenance.publisher,
    deliveredOn: speech?.date ?? null,
    publishedOn,
    copy: provenance.copy,
    warnings,
    evidence: [
      ...best.evidence,
      ...(speech ? [{ rule: '会议', text: speech.text.trim(), weight: 0 }] : []),
      ...years.evidence,
    ],
    body,
  };
}

/** The kind that fits best; of two that fit alike, the one that stands first in the registry. */
function bestKind(question: KindQuestion): KindScore<Exclude<ReportKind, 'other'>> | null {
  let best: KindScore<Exclude<ReportKind, 'other'>> | null = null;
  for (const rule of KINDS) {
    if (best && best.score >= RECOGNISED && rule.titles.length === 0) break;
    const scored = scoreKind(rule, question);
    if (!best || scored.score > best.score) best = scored;
  }
  return best;
}

/** The report's title: the page's own where it is one and says more than the kind's bare name, else the one above its first words. */
function reportTitle(question: KindQuestion, best: KindScore): TitleCandidate | null {
  const above = titleAbove(question.report, best.rule, question.titles, question.opening);
  if (best.title === null) return null;
  if (best.title.start === null && (above === null || best.title.text.length >= above.text.length)) return best.title;
  return above ?? (question.opening ? null : best.title);
}

function noticeWarnings(document: Document): Warning[] {
  const warnings: Warning[] = [];
  for (const notice of document.meta.notices ?? []) {
    const warning = NOTICE_WARNINGS[notice.code];
    if (warning) addWarning(warnings, { ...notice, ...warning });
  }
  return warnings;
}

/** The page is titled as a report and holds none: the body is a file, a picture or on another page. */
function addMissing(warnings: Warning[], best: KindScore): void {
  addWarning(warnings, { code: 'body-missing', detail: best.title?.text ?? best.rule.label });
}

function addWarning(warnings: Warning[], warning: Warning): void {
  if (!warnings.some((known) => known.code === warning.code)) warnings.push(warning);
}
