import { opensListItem } from '../document/heading';
import { isSpan, type Period } from '../time/period';
import { THIS_YEAR_OPENS, TURN_TABLE, YEAR_OPENS } from './account-turns';
import { type Line, sentencesOfLine, withoutHail } from './lines';
import { DECIDED } from './part';
import { MARGIN, type PeriodContext } from './period-context';
import type { OutlineYears } from './question';
import { timesNamed } from './times';
import { HEADING_LINE, isTitleLine, type Unit } from './units';
import { tenseOf } from './votes';

/** Whose words a sentence gives: 市长表示，扎实推进…… */
const SAYS = /(?:表示|强调|指出|要求|提出|介绍)，/;
/** 书记强调，扎实推进园区建设: what is said to be done with a will. */
const WITH_A_WILL = /^(?:要|必须|扎实|加快|全力|持续|大力|深入|积极|切实|坚决|聚力|统筹)(?!了)/;
/** From this balance and amount of tense words on, what is said is what shall be. */
const SHALL = 0.5;
const SHALL_WORDS = 3;
/** 今年 and its like carry what is set behind a full stop, whatever word sets it. */
const FOR_A_TIME = /[今明]年|(?:19|20)\d\d年/;
/** 计划安排投资500亿元 of a sentence that tells of last year is what was planned then. */
const PLANNED = /^计划$/;
/** 计划新建60公里，实际完成72公里: what was planned stands beside what came of it. */
const CAME_OF_IT = /^[^。；]*?(?:实际|超额)(?:新[建增改]|完成|达到|建成|到位|投入|开工|实施|启动|引进|签约)/;
/** 预计到年底里程将突破400公里: what somebody expects is an estimate, and sets nothing. */
const EXPECTED = /预计|预测|有望/;
const THIS_YEAR = /^[^，。；：]{0,8}：?今年/;
/** 目前, 截至8月: told of the time that the account speaks in. */
const BY_NOW = /^(?:截[至止]|目前|现有|近日|日前|新年伊始|以来，)$/;
/** 去年投产，目前有员工460人: now is the account's own time, whatever was told before it. */
const NOW = /^(?:目前|现有|近日|日前|新年伊始)$/;

interface Told {
  mode: 'review' | 'plan';
  period: Period | null;
  margin: number;
}

interface Turn {
  index: number;
  mode: Told['mode'];
  words: string;
  goesOn: boolean;
}

/**
 * Reads the sentences of one unit of an account. It quotes a report's results and its plans in one breath, so each clause that says
 * which of the two it tells turns the rest of its paragraph. What is to come has the year that the account appears in where the
 * account tells of the year before; else it is open, as what an account of December plans may be of either year.
 */
export class AccountSentences {
  private now: Told;

  constructor(
    private readonly reader: PeriodContext,
    private readonly unit: Unit,
    private readonly own: Told,
    /** What its paragraphs behind the first go on with, where that is another time than the first one's. */
    private readonly rest: Told = own,
  ) {
    this.now = own;
  }

  /** Reads them all. */
  read(): void {
    const { lines, tree } = this.reader.context;
    let list: List | null = null;
    for (let at = this.unit.first; at < this.unit.end; at++) {
      if (isTitleLine(this.unit, at, lines, tree) && lines[at]!.text.length < HEADING_LINE) continue;
      list = at > this.unit.first ? listAt(lines[at - 1]!.text, lines[at]!.text, list) : null;
      if (at > this.unit.first && list === null) this.turn(at, 0, this.rest, 'back');
      this.readLine(at, lines[at]!);
    }
  }

  private readLine(line: number, { text }: Line): void {
    for (const [from, to] of sentencesOfLine(text)) {
      const sentence = withoutHail(text.slice(from, to));
      const begin = to - sentence.length;
      let goesOn = true;
      for (const turn of turnsOf(sentence, this.reader.context.years)) {
        goesOn = turn.goesOn || FOR_A_TIME.test(sentence);
        // What a clause says of its time it says as a whole: it turns where it begins
        const clause = Math.max(sentence.lastIndexOf('，', turn.index), sentence.lastIndexOf('；', turn.index)) + 1;
        const told = this.told(turn, sentence.slice(clause));
        if (told !== null) this.turn(line, begin + clause, told, 'sentence');
      }
      if (!goesOn && to < text.length) this.turn(line, to, line === this.unit.first ? this.own : this.rest, 'back');
    }
  }

  /** What holds from a turn on; null where it holds already. */
  private told({ mode, words: by }: Turn, words: string): Told | null {
    const { years } = this.reader.context;
    const named = by === '去年' ? String(years.now - 1) : this.named(words, mode);
    const holds = mode === this.now.mode && (mode === 'review' || this.now.margin >= DECIDED);
    if (holds && named === undefined && !NOW.test(by)) return null;
    if (mode === 'review') {
      const told = this.own.mode === 'review' ? this.own.period : String(years.reviewed);
      // 今年我们确定了500个项目: what is done by now of a year that the account does not review
      const now = BY_NOW.test(by) || THIS_YEAR.test(words);
      const period = named ?? (now && !isSpan(told) ? String(years.now) : told);
      return { mode, period, margin: this.own.mode === 'review' ? this.own.margin : MARGIN.sentence };
    }
    if (this.own.mode === 'plan' && this.own.margin >= MARGIN.sentence) return this.own;
    const planned = years.planned > years.now ? null : String(years.planned);
    return { mode, period: named ?? planned, margin: MARGIN.sentence };
  }

  /** The time that a clause names; 全年 of what is still to come is the year that the account speaks in, and no later one. */
  private named(words: string, mode: Told['mode']): Period | undefined {
    const { years } = this.reader.context;
    const spoken = mode === 'plan' && years.planned > years.now ? years.now : undefined;
    return timesNamed(words, mode, years, { leansOn: spoken })[0]?.period;
  }

  private turn(line: number, at: number, told: Told, by: 'sentence' | 'back'): void {
    const { mode, period, margin } = this.now;
    if (mode === told.mode && period === told.period && margin === told.margin) return;
    this.now = told;
    this.reader.put(line, at, told.mode, told.period, told.margin, by, this.unit);
  }
}

/** What the items of a list are told by: the sign that they open with, or that they are short and the line before goes on. */
type List = 'signed' | 'short';

/** The list that a line belongs to: 2025年提出： leads in all items below it, which say nothing of their own time. */
function listAt(before: string, text: string, list: List | null): List | null {
  if (before.endsWith('：')) return opensListItem(text) ? 'signed' : 'short';
  if (list === 'signed') return opensListItem(text) ? list : null;
  return list === 'short' && text.length < HEADING_LINE && !/[。！？]$/.test(before) ? list : null;
}

/** Where a sentence turns to what is to come and back, in order. */
function turnsOf(sentence: string, { reviewed, planned, now }: OutlineYears): Turn[] {
  const turns: Turn[] = [];
  for (const { pattern, mode, goesOn } of TURN_TABLE.rules)
    for (const { index, 0: words } of sentence.matchAll(pattern)) turns.push({ index, mode, goesOn, words });
  if (reviewed < now)
    for (const { index, 0: words } of sentence.matchAll(THIS_YEAR_OPENS))
      turns.push({ index, mode: 'plan', goesOn: true, words });
  for (const { index, 0: words, 1: year } of sentence.matchAll(YEAR_OPENS)) {
    const mode = Number(year) <= reviewed ? 'review' : Number(year) === planned ? 'plan' : null;
    if (mode !== null) turns.push({ index, mode, goesOn: true, words });
  }
  if (turns.length === 0) return shall(sentence);
  turns.sort((a, b) => a.index - b.index);
  const expected = sentence.search(EXPECTED);
  const isExpected = (words: string, index: number): boolean => words === '将' && expected >= 0 && expected < index;
  return turns.filter(
    ({ words, index }, at) =>
      !isExpected(words, index) &&
      (!PLANNED.test(words) || (turns[at - 1]?.mode !== 'review' && !CAME_OF_IT.test(sentence.slice(index)))),
  );
}

/** 市长表示，扎实推进……: what is said without a word of its time is what shall be, where its verbs say so. */
function shall(sentence: string): Turn[] {
  const says = SAYS.exec(sentence);
  if (says === null) return [];
  const { balance, amount } = tenseOf(sentence);
  const willed = WITH_A_WILL.test(sentence.slice(says.index + says[0].length)) && balance >= 0;
  return willed || (balance >= SHALL && amount >= SHALL_WORDS)
    ? [{ index: says.index, mode: 'plan', words: says[0], goesOn: true }]
    : [];
}
