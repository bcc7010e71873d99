import { foldedText } from '../document/reading';
import { readDate } from '../time/dates';
import type { ReportText } from './report-text';

/** How a report that is read out begins. Offsets count in `ReportText.plain`. */
export interface Opening {
  /** Where the next report on the page is opened, a report's length behind this one: a gazette's issue, a transcript that gives a report twice. */
  next: number | null;
  /** Where 各位代表 stands, or the sentence that says who reports, if there is no salutation. */
  start: number;
  end: number;
  /** The words between 代表 and 政府: `区人民`, `罗湖区人民`, `市十二届人民`. */
  speaksFor: string;
  /** 政府, 国务院, 管委会, 办事处 */
  body: string;
}

/** The line under the title: `2024年1月10日在河北区第十八届人民代表大会第五次会议上`. */
export interface SpeechLine {
  start: number;
  end: number;
  date: string | null;
  /** The words before 第…届: the place whose congress it is. */
  congress: string;
  /** The whole line's surroundings, for evidence. */
  text: string;
}

/** Whom a report speaks to; where the salutation is lost, the speaker's own first words (`我代表`, `我受`). */
const SALUTATION =
  /各位[\u4e00-\u9fff]{0,4}(?:代表|委员|同志|领导)|主任、(?:各位)?副主任|(?:同志|朋友|代表|委员)们[：:，,！!]|我(?:谨)?(?:代表|受)/g;
/** Who governs a place and so reports on its work: a government, the State Council, a zone's committee, a street's office. */
const BODY = '政府|国务院|行政公署|行署|管(?:理)?委(?:员)?会|办事处';
const GOVERNS = new RegExp(BODY);
const REPORTS = new RegExp(
  `代表([^。！？；\\n]{0,24}?)(${BODY})[^。！？\\n]{0,40}?(?:报告|汇报|作[^。\\n]{0,8}报告)[^。！？\\n]{0,60}?(?:审议|审查|意见|报告工作|工作)`,
);
const ENTRUSTED = new RegExp(`受([^。！？；\\n]{0,16}?)(${BODY})[^。\\n]{0,4}委托`);
/** `我代表学校向大会报告工作`: the words between 代表 and what is done. */
const REPORTED_FOR =
  /我(?:谨)?(?:代表|受)([^。！？；，\n]{2,40}?)(?:的?委托)?[，,]?(?:现)?(?:就|将|向|作)[^。！？\n]{0,40}(?:报告|汇报)/;
/** Other reports to the same congress: of its standing committee, the court, the procuratorate; and congresses of staff. */
const OTHER_SPEAKER =
  /常(?:务)?委(?:员)?会(?:的)?(?:委托|工作报告)|人民法院(?:院长|工作)|人民检察院(?:检察长|工作)|主席团|(?:教|职)(?:职工|工)?代(?:表大)?会/;
const CONGRESS = /第[一二三四五六七八九十百0-9]{1,4}届(?:全国)?(?:人民代表大会|人大)/g;
/** The first part of a text: a page of pictures may stand before the report. */
const HEAD = 3000;
/** An abstract that repeats the opening is shorter; no report is as short. */
const LONGEST_ABSTRACT = 1200;
const MOST_SALUTATIONS = 400;

/**
 * The sentence by which a report begins (`现在，我代表区人民政府向大会报告工作，请予审议`), or null. A text may hold more
 * than one: the last one counts that an abstract alone stands before; one farther behind opens another report.
 */
export function findOpening(report: ReportText): Opening | null {
  let found: Opening | null = null;
  let seen = 0;
  for (const salutation of report.plain.matchAll(SALUTATION)) {
    if (seen++ > MOST_SALUTATIONS) break;
    // 我代表 behind its own salutation
    if (found && salutation.index < found.end) continue;
    const rest = report.plain.slice(salutation.index, salutation.index + 260);
    const said = REPORTS.exec(rest) ?? ENTRUSTED.exec(rest);
    if (!said || said.index > 110) continue;
    if (found && salutation.index - found.end > LONGEST_ABSTRACT) {
      found.next = salutation.index;
      break;
    }
    found = {
      next: null,
      start: salutation.index,
      end: salutation.index + said.index + said[0].length,
      // 各位代表：现在，我代表…: the hearers are 代表 too
      speaksFor: (said[1] ?? '').replace(/^.*代表/s, ''),
      body: said[2] ?? '',
    };
  }
  return found;
}

/** True where somebody reports who governs no place: a congress's standing committee, a court, a school, a company, a consultative conference. */
export function isOthersReport(report: ReportText): boolean {
  return OTHER_SPEAKER.test(report.document.title + report.plain.slice(0, HEAD)) || speaksForOthers(report);
}

/** True where the speaker himself says so: `我代表学校向大会报告工作`. News of a session only names such reports. */
export function speaksForOthers(report: ReportText): boolean {
  const speaksFor = REPORTED_FOR.exec(report.plain.slice(0, HEAD))?.[1];
  return speaksFor !== undefined && !GOVERNS.test(speaksFor);
}

/** The line that says when and before which congress the report was delivered, nearest before the opening. */
export function findSpeechLine(report: ReportText, opening: Opening | null): SpeechLine | null {
  const limit = opening ? opening.start : Math.min(report.plain.length, 2 * HEAD);
  const from = opening ? Math.max(0, opening.start - 1500) : 0;
  let best: SpeechLine | null = null;
  for (const congress of report.plain.slice(from, limit).matchAll(CONGRESS)) {
    const at = from + congress.index;
    const before = report.plain.slice(Math.max(0, at - 60), at);
    const after = report.plain.slice(at, Math.min(at + 70, limit));
    const place = /(?:在|于|日)([^在于日年。，、：:—－\n]{0,20})$/.exec(before);
    if (!/次[^。]{0,6}会议/.test(after.slice(0, 40)) && !place) continue;
    const date = lastDate(before) ?? firstDate(after.slice(0, 50));
    const line: SpeechLine = {
      start: at - before.length,
      end: at + congress[0].length,
      date,
      congress: (place?.[1] ?? before.slice(-14)) + (congress[0].includes('全国') ? '全国' : ''),
      text: report.plain.slice(Math.max(0, at - 24), Math.min(at + 26, limit)),
    };
    if (!best || line.date !== null || best.date === null) best = line;
    if (!opening && line.date) break;
  }
  return best ?? (opening ? datedLine(report, opening) : null) ?? describedSpeech(report);
}

/**
 * A part of a report may have lost its first lines, and the page's description still tell when and where it was delivered; so may
 * the lines above its body: an e-paper sets title and session in boxes of their own.
 */
function describedSpeech({ document: { meta } }: ReportText): SpeechLine | null {
  for (const words of [...(meta.headlines ?? []), meta.description ?? '']) {
    const told = foldedText(words).slice(0, 400);
    const congress = told.search(CONGRESS);
    if (congress < 0) continue;
    const before = told.slice(Math.max(0, congress - 60), congress);
    const place = /(?:在|于|日)([^在于日年。，、：:—－\n]{2,20})$/.exec(before)?.[1];
    if (place) return { start: 0, end: 0, date: lastDate(before), congress: place, text: told.slice(0, 50) };
  }
  return null;
}

/** A date by itself between title and salutation: `（2008年3月27日）`. */
function datedLine(report: ReportText, opening: Opening): SpeechLine | null {
  const start = Math.max(0, opening.start - 60);
  const text = report.plain.slice(start, opening.start);
  const date = lastDate(text);
  return date ? { start, end: opening.start, date, congress: '', text } : null;
}

function lastDate(text: string): string | null {
  let date: string | null = null;
  for (const match of text.matchAll(DATE)) date = readDate(match[0]) ?? date;
  return date;
}

function firstDate(text: string): string | null {
  DATE.lastIndex = 0;
  const match = DATE.exec(text);
  DATE.lastIndex = 0;
  return match ? readDate(match[0]) : null;
}

const DATE =
  /(?:[12]\d{3}|[一二〇零○]{2}[一二三四五六七八九〇零○]{2})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日/g;
