import { findPlaces } from '../places/find-places';
import type { PlaceEvidence, PlaceQuestion } from '../places/resolve-place';
import type { KindQuestion, KindScore } from './kinds/kind';
import { titleParts } from './report-title';

/** What a report calls its own place: 代表区人民政府, 全县, 市委. */
const SELF = /(自治区|自治州|自治县|新区|省|市|区|县|州|旗|盟)(?:第?[一二三四五六七八九十]{1,4}届)?人?民?$/;
const SIGNED =
  /([^，。；：:\s\n]{2,14}?)(?:人民政府)?(?:代)?(?:市长|区长|县长|省长|州长|旗长|盟长|主席|财政局|统计局|发展和改革委员会|发展改革委)/;
/** 全国人民代表大会, 国务院: the whole country's. */
const NATIONAL = /国务院|全国人民代表大会|^全国|国家统计局[^\u4e00-\u9fff]|中华人民共和国|中央经济工作会议/;
/** A longer part of a page's title is a sentence, not a name. */
const LONGEST_PART = 40;
const FIRST_WORDS = 120;

/** A township's or a street's own report: it has no code of its own here, and its figures are not its county's. */
const TOWNSHIP = /(?:镇|乡|苏木|街道(?:办事处)?)(?:第?[一二三四五六七八九十]{1,4}届)?(?:人民)?(?:政府)?$/;
const TOWNSHIP_TITLE = /[镇乡](?:人民)?政府(?:\d{4}年(?:度)?)?工作(?:的)?报告/;

/** True where a report is a township's or a street's. */
export function isTownships(question: KindQuestion, title: string | null): boolean {
  return TOWNSHIP.test(question.opening?.speaksFor.replace(/人民$/, '') ?? '') || TOWNSHIP_TITLE.test(title ?? '');
}

/** The texts that say whose report it is, with their weights: title 5, line of the speech 6, who is spoken for 6, signature 3, publisher 2. */
export function placeQuestion(question: KindQuestion, best: KindScore, body: string): PlaceQuestion {
  const { report, opening, speech } = question;
  const named: PlaceEvidence[] = [];
  const add = (text: string | null | undefined, weight: number) => {
    if (text) named.push({ text: NATIONAL.test(text) ? '全国' : text, weight });
  };
  const selfKind = opening ? selfKindOf(opening.speaksFor) : null;
  add(best.title?.text, 5);
  if (best.title === null || best.title.start === null) {
    for (const title of question.titles) {
      if (title.start !== null && best.rule.titles.some((pattern) => pattern.test(title.text))) {
        add(title.text, 5);
        break;
      }
    }
  }
  if (speech) add(speech.congress, 6);
  if (opening) {
    add(opening.body === '国务院' ? '全国' : opening.speaksFor, 6);
    const before = report.plain.slice(Math.max(0, opening.start - 40), opening.start);
    add(SIGNED.exec(before)?.[1], 3);
  }
  if (!opening && best.title?.start != null) {
    const at = report.reading.fromSource(best.title.end ?? best.title.start);
    add(SIGNED.exec(report.plain.slice(at, at + 120))?.[1], 3);
  }
  if (!opening && named.every(({ text }) => findPlaces(text).length === 0)) {
    // 区委经济工作会议召开 names no place; the first sentence does: 日前，锦江区委经济工作会议召开
    add(body.slice(0, FIRST_WORDS), 1);
  }
  for (const part of titleParts(report.document.title)) {
    if (part !== best.title?.text && part.length <= LONGEST_PART) add(part, 1.5);
  }
  add(report.document.meta.source, 2);
  add(report.document.meta.siteName, 2);
  return { named, running: body, selfKind };
}

function selfKindOf(speaksFor: string): string | null {
  return SELF.exec(speaksFor)?.[1] ?? null;
}
