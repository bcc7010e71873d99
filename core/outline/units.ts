import { type HeadingTree, headingTree, SECTION, TIMED } from './headings';
import { isClosed, type Line } from './lines';
import type { OutlineYears } from './question';
import { bodyVotes, headingVotes, openerVotes, sumOf, type Vote, yearsVote } from './votes';

/** A stretch of lines that has one mode. */
export interface Unit {
  /** What opens it: the report, a heading by rank, an opening sentence, a long paragraph, an annex. */
  kind: 'start' | 'outer' | 'chapter' | 'sub' | 'opener' | 'paragraph' | 'annex';
  /** Indices of its lines, `first` to before `end`. */
  first: number;
  end: number;
  title: string;
  votes: Vote[];
  /** Sum of the votes. */
  score: number;
  /** What its opener says; 0 where it has none. */
  opener: number;
  /** What the heading of its section says by words and time; 0 where it says both. */
  sectionSays: number;
  /** True where an outer heading below says clearly that it plans. */
  planBelow: boolean;
  /** True for a heading whose words and time say one mode. */
  turnsAlone: boolean;
  /** True for the first outermost heading: a preface stands before it, if anything. */
  isFirstSection: boolean;
  /** True where blank lines set it apart from what stands before. */
  setApart: boolean;
  /** True for a glossary, an annex without plans, page furniture. */
  none: boolean;
}

/** A line by which the report ends: glossary, notes, furniture. */
const ENDS =
  /^[※*【]?(?:《政府工作报告》|有关|政府工作报告|附件\d?：?)*(?:名词解释|注释|有关名词|名词、?术语|相关名词)|^(?:相关报道|责任编辑|扫一扫|【我要纠错】|【打印】|（下转|\*?注：$)|^上一页|^人大.{0,8}会议秘书处|^附件：?\d?$|^附：|^免责声明|^相关附件/;
const LONGEST_END = 60;
/** An annex of dated livelihood projects plans again; one of terms does not. */
const ANNEX_PLANS = /实事|项目/;
const ANNEX_EXPLAINS = /名词|解释|doc/;
/** An annex of tables belongs to the report; its captions date it. */
const ANNEX_TABLES = /预算|决算|收支|指标|[总明细情况]表/;
/** No report ends this early. */
const LEAST_REPORT = 600;
/** An opener that says this much opens a unit; between the weights, so that shaking them moves nothing. */
const OPENS = 1.5;
/** A report without headings can turn at a paragraph this far behind the last unit. */
const LONG_STRETCH = 800;
const OPENER_SCALE = 0.8;
/** A plan outline plans where nothing speaks. */
const OUTLINE_PLANS = 1;
/** A heading of a lower rank speaks for less text, but where its words and its time say the same. */
const LOWER_RANK = 0.6;
const TURNS_ALONE = 5;
/** Sum of words and time from which a heading says that it plans. */
const PLANS = 3;
/** What a section's heading says again for each stretch below it. */
const OVER = 0.2;
/** A title with a number this long is a row of a table. */
const TABLE_ROW = /\d{5}/;
/** A heading line longer than this holds its paragraph too. */
export const HEADING_LINE = 60;

/** The heading tree of lines and the units they are cut into, with what speaks for each. */
export function unitsOf(
  lines: readonly Line[],
  years: OutlineYears,
  isPlanOutline: boolean,
): { tree: HeadingTree; units: Unit[] } {
  const tree = headingTree(lines);
  const units = cutUnits(lines, tree, years, isPlanOutline);
  weigh(units, lines, tree, years, isPlanOutline);
  return { tree, units };
}

function cutUnits(lines: readonly Line[], tree: HeadingTree, years: OutlineYears, isPlanOutline: boolean): Unit[] {
  const firstOuter = tree.outer[0]?.line ?? 0;
  const units: Unit[] = [];
  let closed = true;
  lines.forEach((line, at) => {
    const last = units[units.length - 1];
    const heading = tree.byLine.get(at);
    const isSub = heading !== undefined && !tree.outerLines.has(at);
    const open = (kind: Unit['kind'], title = ''): Unit => ({
      ...EMPTY,
      kind,
      title,
      first: at,
      end: at + 1,
      setApart: line.setApart,
    });
    let unit: Unit | null = null;
    const ends = at > firstOuter && line.before - lines[0]!.before >= LEAST_REPORT ? endOf(lines, at) : null;
    if (ends !== null) unit = { ...open('annex', line.text), none: ends === 'none' };
    else if (tree.outerLines.has(at))
      unit = { ...open('outer', heading!.title), isFirstSection: at === firstOuter || heading!.ordinal === 1 };
    else if (isPlanOutline && heading?.style === 'chapter') unit = open('chapter', heading.title);
    else if (closed && !isSub && !(isPlanOutline && last?.first === at - 1)) {
      const votes = openerVotes(line.text, years);
      const opener = sumOf(votes);
      if (Math.abs(opener) >= OPENS) unit = { ...open('opener'), opener, votes };
    } else if (isSub && decidesTime(heading.title, years) && (isPlanOutline || !heading.style.startsWith('digit'))) {
      unit = open('sub', heading.title);
    }
    const farOn = last !== undefined && line.before - lines[last.first]!.before > LONG_STRETCH;
    if (!unit && closed && !isSub && last && (farOn || line.setApart)) {
      unit = open('paragraph');
    }
    if (unit && last?.none && (unit.kind === 'opener' || unit.kind === 'paragraph' || unit.kind === 'sub')) unit = null;
    if (unit || !last) units.push(unit ?? open('start'));
    else last.end = at + 1;
    closed = isClosed(line.text) || heading !== undefined || (closed && line.text.length <= 45);
  });
  return units;
}

const EMPTY = {
  votes: [],
  score: 0,
  opener: 0,
  sectionSays: 0,
  planBelow: false,
  turnsAlone: false,
  isFirstSection: false,
  setApart: false,
  none: false,
};

/** A sub-heading turns only where it names both a section and the time that decides. */
function decidesTime(title: string, years: OutlineYears): boolean {
  return TIMED.test(title) && SECTION.test(title) && Math.abs(yearsVote(title, years).weight) >= 2;
}

function endOf(lines: readonly Line[], at: number): 'none' | 'plan' | null {
  const { text } = lines[at]!;
  if (text.length >= LONGEST_END || !ENDS.test(text)) return null;
  const near = lines
    .slice(at, at + 3)
    .map((line) => line.text)
    .filter((one) => one.length < 32)
    .join('')
    .slice(0, 60);
  if (/^附/.test(text) && ANNEX_TABLES.test(near)) return null;
  return ANNEX_PLANS.test(near) && !ANNEX_EXPLAINS.test(near) ? 'plan' : 'none';
}

function weigh(
  units: readonly Unit[],
  lines: readonly Line[],
  tree: HeadingTree,
  years: OutlineYears,
  isPlanOutline: boolean,
): void {
  let sectionSays = 0;
  for (const unit of units) {
    const votes: Vote[] = [];
    const title = TABLE_ROW.test(unit.title) ? '' : unit.title;
    const headed = unit.kind === 'outer' || unit.kind === 'chapter' || unit.kind === 'sub';
    if (headed) votes.push(...headingVotes(title, years));
    if (unit.kind === 'outer' || unit.kind === 'chapter') sectionSays = clearWords(votes);
    unit.turnsAlone = Math.abs(clearWords(votes)) >= TURNS_ALONE;
    if (unit.kind === 'sub' && !unit.turnsAlone) for (const vote of votes) vote.weight *= LOWER_RANK;
    // A heading stands over all that is below it, which words of the other mode must outweigh
    if (!headed && sectionSays !== 0) votes.push({ cue: 'heading-over', weight: sectionSays * OVER, words: '' });
    const body = bodyOf(unit, lines, tree);
    if (unit.kind === 'opener') {
      votes.push(...unit.votes.map((vote) => ({ ...vote, weight: vote.weight * OPENER_SCALE })));
    } else if (headed || unit.kind === 'start') {
      if (body[0] !== undefined) votes.push(...openerVotes(body[0], years));
    }
    votes.push(...bodyVotes(body.join('')));
    if (isPlanOutline) votes.push({ cue: 'plan-outline', weight: OUTLINE_PLANS, words: '' });
    unit.votes = votes;
    unit.score = sumOf(votes);
    unit.sectionSays = sectionSays;
  }
  let planBelow = false;
  for (const unit of units.toReversed()) {
    unit.planBelow = planBelow;
    planBelow ||= unit.kind === 'outer' && unit.sectionSays >= PLANS;
  }
}

/** What a heading says by words and time; a heading that looks back and plans says no more than its time. */
function clearWords(votes: readonly Vote[]): number {
  return sumOf(votes.filter(({ cue }) => ['heading-looks-back', 'heading-plans', 'heading-time'].includes(cue)));
}

/** The texts of a unit's lines without the headings that name it; a heading that shares its line with a paragraph stays. */
export function bodyOf(unit: Unit, lines: readonly Line[], tree: HeadingTree): string[] {
  const texts: string[] = [];
  for (let at = unit.first; at < unit.end; at++) {
    if (isTitleLine(unit, at, lines, tree)) continue;
    texts.push(lines[at]!.text);
  }
  return texts;
}

/** True for a line that is the unit's own heading and no more. */
export function isTitleLine(unit: Unit, at: number, lines: readonly Line[], tree: HeadingTree): boolean {
  if (lines[at]!.text.length > HEADING_LINE) return false;
  if (tree.outerLines.has(at)) return true;
  return at === unit.first && (unit.kind === 'sub' || unit.kind === 'chapter');
}
