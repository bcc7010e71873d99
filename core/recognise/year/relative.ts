import { parseNumeral } from '../../numerals/parse';
import type { Rule, RuleTable } from '../../rules/rule';
import { planOrdinal, planYears } from '../../time/plans';
import { latestCongress } from './congresses';
import { WHOLE_CUES } from './cues';
import { vote, type YearEvidence } from './votes';

/** Which year of its five a plan is said to be in; the pattern meets what follows the plan's name, up to the next plan. */
interface StageRule extends Rule {
  year: 0 | 1 | 2 | 3 | 4;
}

export const PLAN_STAGES: RuleTable<StageRule> = {
  name: 'recognise/year/relative/plan-stages',
  rules: [
    {
      id: 'first',
      year: 0,
      pattern: /^.{0,14}(?:(?:开局|起步|启动)(?:之年|年|的一年)|良好开局|第一年|首年)/,
      examples: ['开局之年', '起步之年', '启动之年', '开局年', '开局的一年', '实现良好开局', '的第一年', '首年'],
      counterExamples: ['时期开局良好', '第二年'],
    },
    {
      id: 'second',
      year: 1,
      pattern: /^.{0,14}第二年/,
      examples: ['规划的第二年'],
      counterExamples: ['第一年'],
    },
    {
      id: 'third',
      year: 2,
      pattern: /^.{0,14}(?:第三年|(?:中期|承上启下|承前启后).{0,4}(?:之年|一年))/,
      examples: ['第三年', '中期评估之年', '承上启下之年', '承前启后的一年'],
      counterExamples: ['中期评估'],
    },
    {
      id: 'fourth',
      year: 3,
      pattern: /^.{0,14}第四年/,
      examples: ['规划的第四年'],
      counterExamples: ['第五次'],
    },
    {
      id: 'last',
      year: 4,
      pattern: /^.{0,14}(?:收官|最后一年|末年)/,
      examples: ['收官之年', '的最后一年', '末年'],
      counterExamples: ['目标任务'],
    },
  ],
};

/** How the year of a stage lies to the speaker; the pattern meets the sentence with `P` for the plan's name. */
interface MoodRule extends Rule {
  mood: 'now' | 'past' | 'prepares';
}

export const PLAN_MOODS: RuleTable<MoodRule> = {
  name: 'recognise/year/relative/plan-moods',
  rules: [
    {
      // 为“十五五”开局打下基础 is said in the plan's year before the last
      id: 'prepares',
      mood: 'prepares',
      pattern: /P.{0,24}(?:打[下牢好]|打基础|奠定|夯实|铺|做好准备)/,
      examples: [
        '为P良好开局打下基础',
        '为P开局之年打牢基础',
        '为P良好开局打好基础',
        '为P良好开局打基础',
        '为P良好开局奠定基础',
        '为P良好开局夯实基础',
        '为P良好开局铺路',
        '为P良好开局做好准备',
      ],
      counterExamples: ['今年是P开局之年'],
    },
    {
      id: 'now',
      mood: 'now',
      pattern: /(?:今年|确保|努力|奋力|力争|争取|奋斗)[^P]*P/,
      examples: [
        '今年是P开局之年',
        '确保P圆满收官',
        '努力实现P良好开局',
        '奋力实现P良好开局',
        '力争P良好开局',
        '争取P良好开局',
        '奋斗，实现P良好开局',
      ],
      counterExamples: ['去年是P收官之年', '实现了P良好开局'],
    },
    {
      id: 'past',
      mood: 'past',
      pattern: /(?:去年|过去的?一年|一年来)[^P]*P|了.{0,4}P|P.{0,14}(?:圆满|完美)收官/,
      examples: [
        '去年是P收官之年',
        '过去一年是P开局之年',
        '一年来，P良好开局',
        '实现了P良好开局',
        'P圆满收官',
        'P完美收官',
      ],
      counterExamples: ['今年是P开局之年'],
    },
  ],
};

const PLAN = /[“"‘](\d{2}|十?[一二三四五六七八九]|十)五["”’]|第(十?[一二三四五六七八九]|十)个五年/g;
/** A plan that more than half of all mentions name, at least this often, is what the text is about. */
const LEAST_MENTIONS = 5;
/** So often the plan's last year must be set as an aim. */
const LEAST_AIMS = 3;

/** The votes of what is said of five-year plans: `今年是“十五五”开局之年`. Plans count years without naming them. */
export function votePlans(evidence: YearEvidence, text: string): void {
  const counts = new Map<number, number>();
  for (const mention of text.matchAll(PLAN)) {
    const ordinal = planOrdinal(mention[1] ?? mention[2]!);
    const years = ordinal === null ? null : planYears(ordinal);
    if (ordinal === null || years === null) continue;
    counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1);
    voteStage(evidence, text, mention.index, mention.index + mention[0].length, years[0]);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [ordinal, count] of counts) {
    const [first, last] = planYears(ordinal)!;
    if (count >= LEAST_MENTIONS && count * 2 > total && (evidence.limits.get(last) ?? 0) >= LEAST_AIMS)
      vote(evidence, WHOLE_CUES.outline, first - 1);
  }
}

function voteStage(evidence: YearEvidence, text: string, start: number, end: number, first: number): void {
  // Each plan's own words only: “甲五”圆满收官、为“乙五”开局打基础
  const after = /^[^。！？；\n“"‘]{0,40}/.exec(text.slice(end, end + 40))![0];
  const stage = PLAN_STAGES.rules.find(({ pattern }) => pattern.test(after));
  if (stage === undefined) return;
  const before = /[^。！？；\n]*$/.exec(text.slice(Math.max(0, start - 24), start))![0];
  const mood = PLAN_MOODS.rules.find(({ pattern }) => pattern.test(`${before}P${after}`))?.mood;
  const year = first + stage.year;
  if (mood === 'prepares') {
    if (stage.year === 0) vote(evidence, WHOLE_CUES.prepares, first - 2);
  } else if (mood === 'now')
    vote(evidence, /今年/.test(before) ? WHOLE_CUES.stageNow : WHOLE_CUES.stageHoped, year - 1);
  else if (mood === 'past') vote(evidence, WHOLE_CUES.stagePast, year);
  else {
    vote(evidence, WHOLE_CUES.stageOpen, year, 0.5);
    vote(evidence, WHOLE_CUES.stageOpen, year - 1, 0.5);
  }
}

/** What is counted in years since: the year is that of the event. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/(?:新中国|共和国)(?:成立)?(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/, 1949],
  [/(?:建党|共产党成立)(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/, 1921],
  [/改革开放(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/, 1978],
];

/** `今年是新中国成立75周年`. */
export function voteAnniversaries(evidence: YearEvidence, text: string): void {
  for (const { 0: said } of text.matchAll(/今年是[^。\n]{0,40}/g)) {
    for (const [pattern, event] of ERAS) {
      const written = pattern.exec(said)?.[1];
      const years = written === undefined ? undefined : parseNumeral(written, 0)?.value;
      if (years) vote(evidence, WHOLE_CUES.anniversary, event + years - 1);
    }
  }
}

/** `一、过去五年工作回顾`, and the count of its years. */
const TERM =
  /(?:过去的?这?|回顾这?|本届政府)(?<n>[三四五])年(?:的|来)?[^。\n]{0,8}(?:工作|回顾|发展|成[就绩])(?:回顾)?/g;
/** `2004年以来，`, right behind the heading of a review. */
const SINCE = /^[。：]?((?:19|20)\d\d)年以来，/;
/** 从2015年的120亿元增加到2020年的: what a term has changed. */
const CHANGED = /[从由自]((?:19|20)\d\d)年[^，。；]{0,20}?[到至]((?:19|20)\d\d)年/g;
/** How far into the text the review of a term opens, and how far behind its heading a change over it is told. */
const TERM_WITHIN = 1200;
const CHANGE_WITHIN = 400;

/** A review of five years that opens with `2004年以来` ends with 2008; one that tells of a change over as many years ends with it. */
export function voteTerm(evidence: YearEvidence, text: string): void {
  for (const term of text.slice(0, TERM_WITHIN).matchAll(TERM)) {
    const years = parseNumeral(term.groups!.n!, 0)?.value;
    if (years === undefined) continue;
    const behind = text.slice(term.index + term[0].length, term.index + term[0].length + CHANGE_WITHIN);
    const since = SINCE.exec(behind);
    const change = [...behind.matchAll(CHANGED)].find(([, from, to]) => Number(to) - Number(from) === years);
    const last = since !== null ? Number(since[1]) + years - 1 : change === undefined ? null : Number(change[2]);
    if (last === null) continue;
    vote(evidence, WHOLE_CUES.term, last);
    return;
  }
}

/** The latest congress or plenum of the party that the text names: it speaks in that year or the next. */
export function voteCongress(evidence: YearEvidence, text: string): void {
  const latestTold = Math.max(0, ...[...evidence.told].filter(([, count]) => count >= 2).map(([year]) => year));
  const year = latestCongress(text, latestTold);
  if (year === null) return;
  vote(evidence, WHOLE_CUES.congress, year);
  vote(evidence, WHOLE_CUES.congress, year + 1, 0.5);
}
