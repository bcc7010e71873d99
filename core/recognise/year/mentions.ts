import type { MentionCue } from './cue';
import { HEADING_CUES } from './heading-cues';
import { MARK_CUES } from './mark-cues';
import { SENTENCE_CUES } from './sentence-cues';
import type { YearLine, YearText } from './text';

/** One year named in the text, with its class. */
export interface Mention {
  year: number;
  /** Where it stands, as a share of the text. */
  place: number;
  /** True in a heading. */
  heading: boolean;
  /** Null where it says nothing. */
  cue: MentionCue | null;
}

/** The classes of a mention, in the order in which they are tried. */
const IN_HEADING: readonly MentionCue[] = HEADING_CUES.rules;
const IN_SENTENCE: readonly MentionCue[] = [...MARK_CUES.rules, ...SENTENCE_CUES.rules];

const YEAR = /(?<!\d)((?:19|20)\d\d)年/g;
const BEFORE = 32;
const AFTER = 60;
const PASSAGE = 90;
const STOP = /[。！？；\n]/;
/** What opens a heading that shares its line with what follows. */
const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.，：]|（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}是|\d{1,2}[、.])/;
const ENDS_HEADING = /^[^，。]{0,12}(?:回顾|总结|安排|任务|目标|部署)/;
const SHORT_LEAD = 10;
const HEADING_LENGTH = 30;
const LONG_HEADING = 50;

/** Every year in running text and headings, in order, each in exactly one class. Patterns meet bounded windows only. */
export function* readMentions({ text, lines }: YearText, passedOver: ReadonlySet<YearLine>): Generator<Mention> {
  let at = 0;
  for (const match of text.matchAll(YEAR)) {
    const start = match.index;
    while (at < lines.length && lines[at]!.end <= start) at++;
    const line = at < lines.length && lines[at]!.start <= start ? lines[at]! : null;
    if (line !== null && passedOver.has(line)) continue;
    const from = line?.start ?? (at > 0 ? lines[at - 1]!.end : 0);
    const to = line?.end ?? (at < lines.length ? lines[at]!.start : text.length);
    yield mentionAt(text, start, Number(match[1]), { from, to, heading: line?.heading ?? false });
  }
}

function mentionAt(
  text: string,
  start: number,
  year: number,
  line: { from: number; to: number; heading: boolean },
): Mention {
  const behind = start + 5;
  const left = text.slice(Math.max(line.from, start - BEFORE), start);
  const stopBefore = lastStop(left);
  const before = left.slice(stopBefore + 1);
  const passage = text.slice(behind, Math.min(line.to, behind + PASSAGE));
  const stop = passage.search(STOP);
  const clause = (stop < 0 ? passage : passage.slice(0, stop)).slice(0, AFTER);
  const opensLine = stopBefore >= 0 || start - left.length === line.from;
  const heading = isHeading(before, clause, opensLine, stop < 0, line);
  // `^` stands for the beginning of a sentence; where the window cuts one there is more before it
  const lead = opensLine ? '' : '…';
  const place = start / Math.max(1, text.length);
  const window = (words: string): string => `${lead}${otherYears(before)}Y年${otherYears(words)}`;
  const cue = classOf(heading ? IN_HEADING : IN_SENTENCE, window(clause), () => window(passage), place);
  return { year, place, heading, cue };
}

/** The first class that fits. */
function classOf(cues: readonly MentionCue[], clause: string, passage: () => string, place: number): MentionCue | null {
  for (const cue of cues) {
    if (cue.within && (place < cue.within[0] || place > cue.within[1])) continue;
    if (cue.pattern.test(cue.runsOn ? passage() : clause)) return cue;
  }
  return null;
}

function isHeading(
  before: string,
  clause: string,
  opensLine: boolean,
  closes: boolean,
  line: { from: number; to: number; heading: boolean },
): boolean {
  if (line.heading) return true;
  if (!opensLine) return false;
  // A lost line break glues a heading to its first sentence: 一、2013年工作回顾2013年，我们…
  if (NUMBERED.test(before) && before.length <= SHORT_LEAD && ENDS_HEADING.test(clause)) return true;
  const length = before.length + clause.length;
  if (NUMBERED.test(before) && length < (/^\d/.test(before) ? HEADING_LENGTH : LONG_HEADING)) return true;
  return line.to - line.from < BEFORE + HEADING_LENGTH && clause.length < HEADING_LENGTH && closes;
}

function lastStop(words: string): number {
  for (let i = words.length - 1; i >= 0; i--) if (STOP.test(words[i]!)) return i;
  return -1;
}

/** Other years as `Z`: patterns need not know which. */
export function otherYears(words: string): string {
  return words.replace(/(?<!\d)(?:19|20)\d\d(?=年|[—～至到-])/g, 'Z');
}
