import { OVER_YEARS } from '../../core/figures/over-years';
import { TURN_TABLE } from '../../core/outline/account-turns';
import { BODY_TABLE, HEADING_TABLE } from '../../core/outline/cues';
import { OPENER_TABLE } from '../../core/outline/opener-cues';
import { SPEAKER_TABLE } from '../../core/outline/speaker';
import { TENSE_TABLE } from '../../core/outline/tense-words';
import { MENTION_CUES } from '../../core/recognise/year/cues';
import { SPAN_CUES } from '../../core/recognise/year/periods';
import { PLAN_MOODS, PLAN_STAGES } from '../../core/recognise/year/relative';
import { TIME_ROLES } from '../../core/time/roles';
import { TIME_WORDS } from '../../core/time/words';
import type { ListedTable } from './listed-table';

/** A step on the way from a page to a figure's period. `text` is Markdown. */
export interface Stage {
  title: string;
  text: string;
  tables: readonly ListedTable[];
}

export const STAGES: readonly Stage[] = [
  {
    title: 'The year of the document',
    text: `Which year is 今年? \`core/recognise\` decides it before anything else, from all that speaks at once: title, headings, dates, words
about plans and congresses. The best year must lead the next best by a margin; below the margin the document has no year, and
nothing that leans on one gets a period. A year that the text names itself (2023年) needs no year of the document.`,
    tables: [...MENTION_CUES, PLAN_STAGES, PLAN_MOODS, SPAN_CUES],
  },
  {
    title: 'The parts of the document',
    text: `Where does it look back, where does it plan? \`core/outline\` cuts the document into parts, each with a mode (review, plan, account,
none) and a period, decided for the whole document at once: headings by rank, sentences that open a paragraph, and the tense of what
follows all vote, and a turn costs something. One sentence alone never turns a report. A part's margin says how much better its
reading is than the next best one. An account quotes results and plans in one breath: there each clause that says which of the two it
tells turns the rest of its paragraph, and its words say whether it tells of its own year or of the one before.`,
    tables: [HEADING_TABLE, OPENER_TABLE, BODY_TABLE, TENSE_TABLE, TURN_TABLE, SPEAKER_TABLE],
  },
  {
    title: 'Words of time',
    text: `\`core/time\` reads what a sentence says of time: calendar years, 去年, “十四五”时期, 上半年, 近三年. A word has a sense before it
is known who speaks: 去年 is the year before the speaker's, 上年 the year before the one under discussion.`,
    tables: [TIME_WORDS],
  },
  {
    title: 'What a time does',
    text: `Not every time dates a number. 比2019年增长 names a base, 从2015年的36%提高到 a first state, 到2025年 a due year, 2023年版 belongs to
a noun. The rules see the words around the time; the first that fits says its role, and a time that none of them knows dates what
follows.`,
    tables: [TIME_ROLES],
  },
  {
    title: 'Reach',
    text: `How far does a time speak? A time in brackets behind the number dates that number alone; one in the clause dates the clause; one that
opens the sentence dates the sentence until another time takes over. Where no time reaches a number, the part that it stands in
decides: its period, and for the status its mode.`,
    tables: [],
  },
  {
    title: 'Span or last year',
    text: `Of several years a number tells the sum (累计投入500亿元) or how things stood in the last of them (养老床位达到3200张). A stock, a share
or a rank holds for the last year, what is added up or averaged for the whole span.`,
    tables: [OVER_YEARS],
  },
  {
    title: 'Confidence',
    text: `A figure is as sure as the least of these: the margin of the document's year (where its period leans on it), the margin of its part
(likewise) and the rule that decided. What is in doubt is shown as such and gives no verdict, finding or headline.`,
    tables: [],
  },
];
