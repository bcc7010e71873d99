import { foldedText } from '../../document/reading';
import { censusYear } from '../../time/censuses';
import { planOrdinal, planYears } from '../../time/plans';
import { yearBesidePart } from './beside-part';
import { LINE_WEIGHT, WHOLE_CUES } from './cues';
import { otherYears } from './mentions';
import type { YearLine, YearText } from './text';
import { TITLE_CUES } from './title-cues';
import { vote, type YearEvidence } from './votes';

/** Words of a title; a line without one is none. */
const TITLE_WORD = /报告|公报|纲要|决算|预算|情况|总结|公告|建议|核算|运行|主要数据|计划|规划|实事|要点|任务|方案/;
const TITLE_YEAR = /(?<!\d)((?:19|20)\d\d)(?=年|—|-|_|\D|$)年?(?!\d{1,2}月\d{1,2}日)/g;
const PLAN =
  /第?[“"]?(\d{2}|十?[一二三四五六七八九]|十)(?:个五年|五[”"]?)(?!时期|期间|以来|末|收官|开局)[\u4e00-\u9fff]{0,16}?(?:规划|计划)/;
/** “十四五”规划实施交出答卷, “十四五”规划完成情况: what came of a plan is told at its end, and is no plan. */
const CAME_OF = /实施|执行|完成|收官|答卷|圆满|成就|成绩|回[顾眸望]|巡礼|综述|发布会|评估|进展|亮点/;
const TITLE_REACH = 30;
/** A line that is a year and no more, as it stands under a title. */
const YEAR_ALONE = /^[（(]?(?:19|20)\d\d年?度?[）)]?$/;
/** What is told half-way through a plan: its first two years are over. */
const HALF_WAY = /中期/;
/** Sentences, headings of parts and of columns. */
const NO_TITLE = /。|，.*，|[决预]算数|执行数|^(?:[一二三四五六七八九十]{1,3}、|（)/;
/** Titles stand so near the top of a text. */
const TOP = 400;
const LONGEST_LINE = 60;

/** A title that names a report or conference, with a year or without. */
const NAMES_REPORT = /工作报告|的报告|统计公报|普查公报|规划纲要|决算|经济工作会议/;

/** True where the document has a title that names a report: its text then begins where the report begins. */
export function isTitled(title: string): boolean {
  return title.length <= LONGEST_LINE && !/[。！？]/.test(title) && NAMES_REPORT.test(title.replace(/\s+/g, ''));
}

const JOINED = /^[、和至～—-]{1,2}$/;

/** The votes of the document's own title. */
export function voteTitle(evidence: YearEvidence, title: string): void {
  voteHeadline(evidence, foldedText(title), false);
}

/** The votes of the lines near the top that may be titles; these lines are returned, and are no part of the running text. */
export function voteTopLines(evidence: YearEvidence, { text, lines }: YearText): Set<YearLine> {
  const titles = new Set<YearLine>();
  let above: YearLine | null = null;
  for (const line of lines) {
    if (line.start >= TOP) break;
    const words = text.slice(line.start, line.end);
    const short = words.length <= LONGEST_LINE && !NO_TITLE.test(words);
    // A title may be set in two lines: 2019年某市 above 国民经济和社会发展统计公报
    const before: string = above === null ? '' : text.slice(above.start, above.end);
    if (short && voteHeadline(evidence, words, true)) titles.add(line);
    else if (short && above !== null && !TITLE_WORD.test(before) && voteHeadline(evidence, before + words, true))
      titles.add(above).add(line);
    // 教育事业统计公报 above （2013年）
    else if (short && above !== null && YEAR_ALONE.test(words) && !/\d{4}/.test(before))
      voteHeadline(evidence, `${before}（${words.replace(/[（）()]/g, '')}）`, true);
    above = short ? line : null;
  }
  return titles;
}

/** True where the words are a title that says a year. */
function voteHeadline(evidence: YearEvidence, words: string, line: boolean): boolean {
  if (!TITLE_WORD.test(words)) return false;
  let voted = false;
  const years = [...words.matchAll(TITLE_YEAR)];
  const whole = yearBesidePart(words);
  years.forEach((match, i) => {
    if (whole !== null && Number(match[1]) === whole + 1) return;
    const behind = match.index + match[0].length;
    // Of 1990、1991年计划 the first year is the one that follows the results, of 2021—2023年公报 the last one tells them
    const range = JOINED.test(words.slice(behind, years[i + 1]?.index ?? behind));
    const ends = i > 0 && JOINED.test(words.slice(years[i - 1]!.index + years[i - 1]![0].length, match.index));
    const last = range ? years[i + 1]! : match;
    const from = last.index + last[0].length;
    const next = years[range ? i + 2 : i + 1]?.index;
    const window = `${otherYears(words.slice(0, match.index))}Y${last[0].slice(4)}${words.slice(from, next ?? from + TITLE_REACH)}${next === undefined ? '' : 'Z'}`;
    const cue = TITLE_CUES.rules.find(({ pattern }) => pattern.test(window));
    if (cue === undefined || cue.votes === null || (ends && cue.votes < 0) || (range && cue.votes === 0)) return;
    const weight = line && cue.weight > LINE_WEIGHT ? LINE_WEIGHT : cue.weight;
    vote(evidence, line ? { ...cue, id: cue.id.replace('title', 'line'), weight } : cue, Number(match[1]) + cue.votes);
    voted = true;
  });
  const census = /公报/.test(words) ? censusYear(words) : null;
  if (census !== null) {
    vote(evidence, WHOLE_CUES.census, census, line ? 0.5 : 1);
    voted = true;
  }
  const named = PLAN.exec(words);
  const behind = named === null ? '' : words.slice(named.index + named[0].length);
  const begins = named === null ? undefined : planYears(planOrdinal(named[1]!) ?? 0)?.[0];
  if (begins !== undefined && HALF_WAY.test(behind)) {
    vote(evidence, WHOLE_CUES.halfWay, begins + 1);
    return true;
  }
  const first = CAME_OF.test(behind) ? undefined : begins;
  if (first !== undefined) {
    vote(evidence, line ? WHOLE_CUES.outlineLine : WHOLE_CUES.outlineTitle, first - 1);
    voted = true;
  }
  return voted;
}
