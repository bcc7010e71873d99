import { findPlaces } from '../places/find-places';
import { isNewArea } from '../places/new-areas';
import type { PlaceEvidence, PlaceQuestion } from '../places/resolve-place';
import type { KindQuestion, KindScore } from './kinds/kind';
import { pageTitleParts } from './report-title';

/** What a report calls its own place: 代表区人民政府, 全县, 市委. */
const SELF = /(自治区|自治州|自治县|新区|省|市|区|县|州|旗|盟)(?:第?[一二三四五六七八九十]{1,4}届)?人?民?$/;
const SIGNED =
  /([^，。；：:\s\n]{2,14}?)(?:人民政府)?(?:代)?(?:市长|区长|县长|省长|州长|旗长|盟长|主席|财政局|统计局|发展和改革委员会|发展改革委)/;
/** A title of the whole country's: 国务院政府工作报告, 中华人民共和国2023年…统计公报, 2024年中央和地方预算…, 中央经济工作会议. */
const NATIONAL_TITLE =
  /^(?:关于)?(?:\d{4}年(?:度)?)?(?:国务院|全国(?!性|文明|卫生|先进|百强|示范)|中华人民共和国|中央(?:和|与)地方|中央经济工作会议|(?:国家)?统计局(?:发布|公布)?(?:\d{4}年)?(?:全国|中华))/;
const NATIONAL_CONGRESS = /全国(?:人民代表大会|人大)?$/;
/** Who publishes for the whole country; 国家统计局某县调查队 does not. */
const NATIONAL_PUBLISHER =
  /^(?:中华人民共和国)?(?:国家统计局|国务院(?:办公厅)?|中央人民政府|财政部|国家发展(?:和)?改革委(?:员会)?)(?:官?网站?|门户网站)?$|^中国政府网$/;
/** 中华人民共和国国家统计局 under a title: what stands before the office's name. */
const NATIONAL_SIGNATURE = /^(?:中华人民共和国)?国家$|^中华人民共和国$/;
const NATION = '全国';
/** A longer part of a page's title is a sentence, not a name. */
const LONGEST_PART = 40;
const FIRST_WORDS = 120;
const LEAST_CALLED = 3;

/** A township's, a street's or a zone's own report: it has no code of its own here, and its figures are not its county's. */
const TOWNSHIP = /(?:镇|乡|苏木|街道(?:办事处)?)(?:第?[一二三四五六七八九十]{1,4}届)?(?:人民)?(?:政府)?$/;
const TOWNSHIP_TITLE = /(?:镇|乡|苏木|街道(?:办事处)?)(?:人民)?(?:政府)?(?:\d{4}年(?:度)?)?(?:政府)?工作(?:的)?报告/;
const ZONE = /管(?:理)?委(?:员)?会/;
const ZONE_NAME =
  /(?:新区|开发区|高新区|度假区|示范区|园区|管理区|实验区)(?:管(?:理)?委(?:员)?会)?(?:\d{4}年(?:度)?)?(?:政府)?工作(?:的)?报告/;

/**
 * True where a report is of a place without a code: a township, a street, or a zone that is no division. `code` is the place
 * that the evidence leads to; a zone that bears another name of a division (坪山新区) or has a code keeps it.
 */
export function isWithoutCode(question: KindQuestion, title: string | null, code: string | null): boolean {
  const { opening, speech } = question;
  if (opening?.body === '办事处' || TOWNSHIP.test(opening?.speaksFor.replace(/人民$/, '') ?? '')) return true;
  const named = TOWNSHIP_TITLE.exec(title ?? '');
  // 景德镇2024年政府工作报告 is a city's
  if (named && !endsWithPlace(title!.slice(0, named.index + 1))) return true;
  if (TOWNSHIP.test(speech?.congress ?? '') && !endsWithPlace(speech!.congress)) return true;
  const isZones = ZONE.test(opening?.body ?? '') || (opening === null && ZONE_NAME.test(title ?? ''));
  return isZones && !(code !== null && isNewArea(code));
}

function endsWithPlace(text: string): boolean {
  return findPlaces(text).some(({ end }) => end === text.length);
}

/**
 * The texts that say whose report it is, with their weights: title 5, line of the speech 6, who is spoken for 6, signature 3,
 * publisher 2. The country is named only by the State Council, its congress, its own title or office.
 */
export function placeQuestion(question: KindQuestion, best: KindScore, body: string): PlaceQuestion {
  const { report, opening, speech } = question;
  const named: PlaceEvidence[] = [];
  const add = (text: string | null | undefined, weight: number, national: RegExp | null = null) => {
    if (text) named.push({ text: national?.test(text) ? NATION : withoutNation(text), weight });
  };
  add(best.title?.text, 5, NATIONAL_TITLE);
  if (best.title === null || best.title.start === null) {
    for (const title of question.titles) {
      if (title.start !== null && best.rule.titles.some((pattern) => pattern.test(title.text))) {
        add(title.text, 5, NATIONAL_TITLE);
        break;
      }
    }
  }
  if (speech) add(speech.congress, 6, NATIONAL_CONGRESS);
  if (opening) {
    if (opening.body === '国务院') named.push({ text: NATION, weight: 6 });
    else add(opening.speaksFor, 6);
    const before = report.plain.slice(Math.max(0, opening.start - 40), opening.start);
    add(SIGNED.exec(before)?.[1], 3);
  }
  if (!opening && best.title?.start != null) {
    const at = report.reading.fromSource(best.title.end ?? best.title.start);
    add(SIGNED.exec(report.plain.slice(at, at + 120))?.[1], 3, NATIONAL_SIGNATURE);
  }
  if (!opening && named.every(({ text }) => findPlaces(text).length === 0)) {
    // 区委经济工作会议召开 names no place; the first sentence does: 日前，锦江区委经济工作会议召开
    add(body.slice(0, FIRST_WORDS), 1);
  }
  for (const part of pageTitleParts(report.document)) {
    if (part !== best.title?.text && part.length <= LONGEST_PART) add(part, 1.5);
  }
  add(report.document.meta.source, 2, NATIONAL_PUBLISHER);
  add(report.document.meta.siteName, 2, NATIONAL_PUBLISHER);
  return { named, running: body, selfKind: opening ? selfKindOf(opening.speaksFor) : calledSelf(body) };
}

/** 全国 in a text that does not speak for the country names no place. */
export function withoutNation(text: string): string {
  return text.replaceAll(NATION, '');
}

/** What a text without an opening calls its own place most (全市, 全县), by a clear lead; null where it does not say. */
export function calledSelf(body: string): string | null {
  const counts = new Map<string, number>();
  for (const [, kind] of body.matchAll(/全(自治区|自治州|省|市|区|县|州|旗|盟)/g))
    counts.set(kind!, (counts.get(kind!) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST_CALLED && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

function selfKindOf(speaksFor: string): string | null {
  return SELF.exec(speaksFor)?.[1] ?? null;
}
