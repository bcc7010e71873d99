import type { Document } from '../document/document';
import { withYearDigits } from '../document/year-digits';
import type { ReportText } from './report-text';

/** A stretch of text that may be a report's title, folded. */
export interface TitleCandidate {
  text: string;
  /** Where it stands in `Document.text`; null for the page's own title. */
  start: number | null;
  end: number | null;
  /** True for a line or heading of the page above its body, which may be another's. */
  headline?: true;
  /** True where it was put together from two or three lines. */
  joined: boolean;
  /** Where each of its lines starts. */
  starts: number[];
}

/** Words that every kind's title has one of; a line without any is no candidate. */
const TITLE_WORD = /报告|公报|纲要|规划|计划|决算|预算|经济工作会议|运行|主要|核算|总结|年.*工作/;
const LONGEST_TITLE = 130;

/**
 * Words of a title that speaks about a report instead of being one: an explainer, a resolution on it, the division of its
 * tasks, a notice. 政府工作报告任务分解 is no work report, nor is 法治政府建设工作报告.
 */
const ABOUT_A_REPORT =
  /解读|读懂|看懂|图解|一图|图说|学习|热议|关键词|亮点|速览|划重点|起草|审查结果|审查报告|审查意见|决议|决定|批复|征求|征集|意见建议|讨论|审议|调研|名词解释|任务|分工|分解|落实|责任|督查|督办|答记者|记者问|发布会|侧记|综述|社论|评论|评估|反响|热词|词云|数读|数说|目录|公开表|附表|法治政府|依法行政|看点|信息公开(?:工作)?(?:年度)?(?:报告|年报|目录|指南|制度)|调整方案|编制说明|述职|问答|访谈|巡礼|摘要一览|收听|收看|代表团|回眸|出炉|新鲜|来了|实施方案|实施意见|要点|分组|作(?:政府)?工作报告|听取|审计|部门(?:预算|决算)|单位(?:预算|决算)|三公|实施情况/;

/** The page's title without the names of site and section behind it: `A_重要发布_某某网` → A first, then the rest. */
export function titleParts(title: string): string[] {
  const folded = title.replace(/<br\s?\/?>/gi, '').replace(/\s+/g, ' ');
  const parts = folded.split(/[_|｜]| [-–—·] ?|-{1,3}(?=[^\d\s])/).map((part) => part.replace(/\s+/g, '').trim());
  return parts.filter((part) => part.length > 1);
}

/**
 * A title as its kind's patterns read it: without what is set before it (`原标题：`, `(河南省)`, `[天津]`, `——`, numbers of a list),
 * the marks around it (《…》（摘要）) and a forum's name behind it (`【云屏吧】`), a year in Chinese numerals in digits.
 */
export function bareTitle(text: string): string {
  const bare = text
    .replace(/^[#*—\-\s]+/, '')
    .replace(/^(?:原标题|标题|名称|题目)[:：]/, '')
    .replace(/^[[（(【][^\]）)】]{1,12}[\]）)】]/, '')
    .replace(/【[^】]{1,16}】$/, '')
    .replace(/^[“"]/, '')
    .replace(/[”"]$/, '');
  return withYearDigits(withoutMarks(bare));
}

/** 《…》 around a whole title, with what says which part of it this is; marks inside a title name another text. */
function withoutMarks(title: string): string {
  const marked = /^《([^《》]+)》((?:[（(][^（）()]{1,14}[)）]|全文|摘要|摘登)?)$/.exec(title);
  return marked ? marked[1]! + marked[2]! : title.replace(/^《(?=[^》]*$)/, '').replace(/^([^《]*)》$/, '$1');
}

/** True for a title that speaks about a report. */
export function isAboutReport(title: string): boolean {
  return ABOUT_A_REPORT.test(title);
}

/** True for words that hold one that every kind's title has. */
export function isTitleLike(title: string): boolean {
  return TITLE_WORD.test(title);
}

/** The parts of a document's title, then those that the page's `<title>` has beside them. */
export function pageTitleParts({ title, meta }: Document): string[] {
  return [...new Set([...titleParts(title), ...titleParts(meta.pageTitle ?? '')])];
}

/** All stretches that may be the report's title: the parts of the page's title, headlines above the body, then lines, and lines joined with the next. */
export function titleCandidates(report: ReportText): TitleCandidate[] {
  const candidates: TitleCandidate[] = [];
  for (const part of pageTitleParts(report.document)) {
    if (TITLE_WORD.test(part))
      candidates.push({ text: bareTitle(part), start: null, end: null, joined: false, starts: [] });
  }
  for (const headline of report.document.meta.headlines ?? []) {
    const text = headline.replace(/\s+/g, '');
    if (TITLE_WORD.test(text) && text.length <= LONGEST_TITLE)
      candidates.push({ text: bareTitle(text), start: null, end: null, joined: false, starts: [], headline: true });
  }
  const { lines } = report;
  const joinedLines: TitleCandidate[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.length > LONGEST_TITLE) continue;
    if (TITLE_WORD.test(line.text))
      candidates.push({
        text: bareTitle(line.text),
        start: line.start,
        end: line.end,
        joined: false,
        starts: [line.start],
      });
    // A long title is set in two or three lines: 关于某市2018年财政预算执行情况 / 和2019年财政预算（草案）的报告
    let joined = line.text;
    for (let next = i + 1; next <= i + 2 && next < lines.length; next++) {
      joined += lines[next]!.text;
      if (joined.length > LONGEST_TITLE) break;
      if (!TITLE_WORD.test(lines[next]!.text)) continue;
      joinedLines.push({
        text: bareTitle(joined),
        start: line.start,
        end: lines[next]!.end,
        joined: true,
        starts: lines.slice(i, next + 1).map((part) => part.start),
      });
    }
  }
  // A whole line first: the section's name above a title would join into it
  return [...candidates, ...joinedLines];
}
