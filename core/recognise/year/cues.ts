import type { RuleTable } from '../../rules/rule';
import type { CueWeight, MentionCue, WholeCue } from './cue';
import { HEADING_CUES } from './heading-cues';
import { MARK_CUES } from './mark-cues';
import { SENTENCE_CUES } from './sentence-cues';
import { TITLE_CUES } from './title-cues';

/** All classes of a mention of a year. */
export const MENTION_CUES: readonly RuleTable<MentionCue>[] = [TITLE_CUES, HEADING_CUES, MARK_CUES, SENTENCE_CUES];

/** A title's year in a line near the top of the text weighs this much at most: it may be a menu's. */
export const LINE_WEIGHT: CueWeight = 4;

/** What speaks for a value of R without being the class of one mention. */
export const WHOLE_CUES = {
  outlineTitle: { id: 'title:outline', name: '标题·规划', family: 'title', weight: 4 },
  outlineLine: { id: 'line:outline', name: '篇首·规划', family: 'title', weight: 4 },
  halfWay: { id: 'title:half-way', name: '标题·规划中期', family: 'title', weight: 4 },
  census: { id: 'title:census', name: '标题·第几次普查', family: 'title', weight: 5 },
  partOfYear: { id: 'title:part-of-year', name: '标题·年内一段', family: 'title', weight: 3 },
  sessionDate: { id: 'date:session', name: '会议日期', family: 'date', weight: 5 },
  earlyDate: { id: 'date:early', name: '篇首日期·上半年', family: 'date', weight: 3 },
  lateDate: { id: 'date:late', name: '篇首日期·下半年', family: 'date', weight: 2 },
  signedEarly: { id: 'date:signed-early', name: '落款日期·上半年', family: 'date', weight: 3 },
  signedLate: { id: 'date:signed-late', name: '落款日期·下半年', family: 'date', weight: 2 },
  saidOn: { id: 'date:said-on', name: '日期与用语相合', family: 'sentence', weight: 2 },
  publishedEarly: { id: 'published:early', name: '上半年发布', family: 'date', weight: 1 },
  publishedLate: { id: 'published:late', name: '下半年发布', family: 'date', weight: 1 },
  pair: { id: 'heading:pair', name: '先后两年的小标题', family: 'heading', weight: 3 },
  latestTold: { id: 'results:latest', name: '结果最晚的一年', family: 'sentence', weight: 2 },
  partsFit: { id: 'parts-fit', name: '各部分与其年相合', family: 'heading', weight: 4 },
  mostNamed: { id: 'named:most', name: '这两年提得最多', family: 'sentence', weight: 1 },
  stageNow: { id: 'plan-stage:now', name: '今年在规划中的位置', family: 'relative', weight: 3 },
  stageHoped: { id: 'plan-stage:hoped', name: '今年在规划中的位置·目标', family: 'relative', weight: 1 },
  stagePast: { id: 'plan-stage:past', name: '去年在规划中的位置', family: 'relative', weight: 2 },
  stageOpen: { id: 'plan-stage:open', name: '规划中的位置', family: 'relative', weight: 1 },
  prepares: { id: 'plan-stage:prepares', name: '为下个规划打基础', family: 'relative', weight: 2 },
  outline: { id: 'plan:outline', name: '通篇一个规划', family: 'relative', weight: 2 },
  anniversary: { id: 'anniversary', name: '今年是几周年', family: 'relative', weight: 2 },
  term: { id: 'term:since', name: '几年回顾的起年', family: 'relative', weight: 3 },
  congress: { id: 'party-congress', name: '最近的党代会', family: 'relative', weight: 2 },
  aimsBehind: { id: 'against:aims-behind', name: '目标年份已过', family: 'sentence', weight: -2 },
  toldLater: { id: 'against:told-later', name: '更晚的年份也有结果', family: 'sentence', weight: -2 },
} as const satisfies Record<string, WholeCue>;
