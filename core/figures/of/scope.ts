import { indicatorKey, isBudgetKey } from '../../indicators/key';
import type { Recognition } from '../../recognise/recognition';
import { tailOf } from '../../rules/edge';
import { goesByOwner, tellsBalance, tellsLevels } from './budget-text';
import { headOf } from './head';
import { HeadingOwners, NUMBERING } from './heading-owner';
import { endsOwner, isOwnPlace, leadingOwner, type Owner, ownerOf, ownerOfTopic } from './owner';
import type { OwnerQuestion, Ownership } from './ownership';
import { ParagraphSubject, TELLING } from './subject';
import { DEBT, DEBTS, NO_TOTAL, SEVERAL, type Total } from './total';

const NOBODY: Ownership = { rule: 'whole place' };

/** Marks at which another owner may be told; 2 for those that end a clause. */
const MARKS = new Uint8Array(0x10000);
for (const mark of ':、（）()') MARKS[mark.charCodeAt(0)] = 1;
for (const mark of '，；：。') MARKS[mark.charCodeAt(0)] = 2;
/** A name without a name of its own; how often at least, and in how many characters once, a report calls itself by it. */
const SHORT_NAME = 3;
const SELF_LEAST = 10;
const SELF_EACH = 1000;
/** How much of a clause is looked at for its head. */
const CLAUSE_SIGHT = 48;
/** What is shorter and has no full stop is a heading. */
const SHORTEST_BROKEN = 24;
const FIRMS: ReadonlySet<string> = new Set(['firms or branch', 'firm by its name']);
const NAMES_BUDGET = /(?:预算|基金)(?:地方)?(?:收入|支出)/;
const CLOSES_SENTENCE = tailOf(/[。；：！？]$/);
/** What may stand before an owner that opens its sentence: a time, 其中. */
const OPENS = /^(?:(?:其中|到?\d{4}年[底末]?|今年|去年|全年)[，,])?[^，；：。]*$/;
const IN_NAME = /[省市区县州盟旗](?:本?级|直)|^本级/;

/**
 * Keeps, through the text of one report, whose the numbers are: what a heading is about holds below it, what opens a sentence or stands
 * before a colon until another owner is named, what stands in a clause for the numbers behind it. Linear in the text.
 */
export class OwnerScope {
  private heading: Owner | null = null;
  private paragraph: Owner | null = null;
  private current: Owner | null = null;
  /** The last budget that the passage named, for what the next sentences leave bare. */
  budget: string | undefined;
  /** The first budget that the sentence named, over its semicolons. */
  sentenceBudget: string | undefined;
  /** Whose the last amount was by its name, and whose the parts of it are that are told. */
  private head: Total = NO_TOTAL;
  private among: Owner | null = null;
  /** True where the last block broke off inside a sentence, as lines of a text layer do: what it leaves holds in the next one. */
  broken = false;
  /** True where the owner opened its sentence. */
  private initial = false;
  /** The name that last was told aside from the owner of its sentence. */
  private aside: string | null = null;
  /** Whose the numbers were before brackets opened, and before an owner alone was told of its own; undefined where neither is so. */
  private before: { brackets?: Owner | null | undefined; alone?: Owner | null | undefined } = {};
  /** The last name that an owner stood in, and what is left of it without. */
  private named: { name: string; rest: string } | null = null;
  private readonly byOwner: boolean;
  private readonly levels: boolean;
  private readonly text: string;
  private readonly headings = new HeadingOwners();
  private readonly subject: ParagraphSubject;
  private readonly often = new Map<string, boolean>();

  constructor(
    source: string,
    private readonly recognition: Recognition,
  ) {
    // Text layers may set every character apart
    this.text = source.replace(/\s+/g, '');
    this.byOwner = goesByOwner(recognition.kind, this.text);
    this.subject = new ParagraphSubject(this.byOwner);
    this.levels = tellsLevels(this.text);
  }

  /** A block of the words `text` begins, under the headings of `section`; one that goes on with the sentence before it keeps its owner. */
  enterPassage(section: readonly string[], text: string): void {
    const goesOn = this.broken;
    this.broken = !CLOSES_SENTENCE.isOf(text) && text.length > SHORTEST_BROKEN;
    this.heading = this.headings.ofSection(section);
    if (goesOn) return;
    // 收支平衡情况：收入23亿元: of whom the paragraph before told
    if (!(this.byOwner && tellsBalance(text) && this.paragraph?.sort === 'level')) this.paragraph = null;
    this.subject.leave();
    this.budget = undefined;
    this.sentenceBudget = undefined;
    this.head = NO_TOTAL;
    this.among = null;
    this.current = this.paragraph ?? this.heading;
  }

  /** A sentence begins, or its member behind a semicolon (`whole` false). */
  enterSentence(text: string, whole: boolean): void {
    if (whole) this.among = /^[，\s]*其中/.test(text) ? this.head.owner : null;
    if (whole) this.sentenceBudget = undefined;
    const topic = this.topicOf(text);
    if (topic !== null) this.paragraph = topic;
    const subject = this.subject.enterSentence(text, topic !== null);
    // 全县增长8%。高新区提质增效: the whole place is left again
    if (subject !== null && this.paragraph?.sort === 'whole' && !this.byOwner) this.paragraph = null;
    this.current = this.among ?? this.paragraph ?? subject ?? this.heading;
    this.initial = subject !== null && this.current === subject;
    this.before = {};
    this.aside = null;
  }

  /** What a sentence begins with: the whole place or its own level, or any owner before a colon. */
  private topicOf(text: string): Owner | null {
    const opening = NUMBERING.takenOff(text.slice(0, 60));
    const colon = opening.search(/[：:]/);
    const topic = colon > 1 && colon < 40 ? ownerOfTopic(opening.slice(0, colon)) : null;
    return topic ?? headOf(opening);
  }

  /** Whose the next number of the sentence is. */
  tell(question: OwnerQuestion): Ownership {
    const { gap } = question;
    if (NAMES_BUDGET.test(question.name)) {
      this.budget = question.name;
      this.sentenceBudget ??= question.name;
    }
    if (DEBTS.test(question.name) && !DEBT.test(question.name)) this.head = { ...this.head, debts: question.name };
    if (this.head.owner !== null && /(?:^|[，。；])其中/.test(gap)) {
      this.among = this.head.owner;
      this.current = this.head.owner;
    }
    let from = 0;
    let lastClause = 0;
    for (let at = 0; at <= gap.length; at++) {
      const mark = at < gap.length ? MARKS[gap.charCodeAt(at)]! : 1;
      if (mark === 0) continue;
      if (mark === 2) lastClause = at + 1;
      const found = headOf(gap.slice(from, from + CLAUSE_SIGHT));
      if (found !== null) this.current = found;
      else if (at < gap.length && (gap[at] === '：' || gap[at] === ':'))
        this.current = ownerOfTopic(gap.slice(from, at)) ?? this.current;
      if ((gap[at] === '（' || gap[at] === '(') && this.before.brackets === undefined)
        this.before = { ...this.before, brackets: this.current };
      if ((gap[at] === '）' || gap[at] === ')') && this.before.brackets !== undefined) {
        this.current = this.before.brackets;
        this.before = { ...this.before, brackets: undefined };
      }
      from = at + 1;
    }
    const clause = gap.slice(lastClause);
    const own = headOf(clause) === null ? this.inClause(clause, question) : null;
    if (own !== null) {
      this.current = own.owner;
      // 东湖区债务限额26亿元。债务余额25亿元: a budget goes on with who opened the sentence
      const goesOn = own.owner.sort === 'area' || (own.owner.sort === 'division' && OPENS.test(gap));
      if (this.byOwner && goesOn) this.paragraph = own.owner;
    }
    // 某区12320万元，某县28545万元: a list that names nothing but its owners; 两处特色商圈 are counted
    // 甲园区2亿元、某典当行3亿元: a member of the list that says its own name is none of the member's before
    if (
      this.before.alone !== undefined &&
      question.alone === null &&
      own === null &&
      !question.carried &&
      /^[、，和及]/.test(gap)
    )
      this.current = this.before.alone;
    const alone =
      question.alone === null ? undefined : this.before.alone === undefined ? this.current : this.before.alone;
    if (alone !== this.before.alone) this.before = { ...this.before, alone };
    const bare = question.alone ?? (question.carried || question.unit !== '元' ? null : ownerOf(question.name));
    if (bare !== null && (bare.sort === 'area' || bare.sort === 'division')) this.current = bare;
    const subject = own === null && bare === null ? this.subjectOf(question, clause) : null;
    if (subject !== null) this.current = subject;
    if (own !== null || subject !== null) this.initial = OPENS.test(gap);
    if ((own !== null || subject !== null) && this.initial)
      this.subject.take(this.current!, own !== null && indicatorKey(own.rest, question).startsWith('i:'));
    const told = this.ownership(question, own, subject !== null || question.alone !== null);
    if (!question.carried && !gap.includes('其中'))
      this.head = { ...this.head, owner: this.headOwner(question.name, own) };
    const mayBe = this.subject.mayBe && this.current?.sort !== 'whole';
    if (told === NOBODY && mayBe && question.key.startsWith('i:')) return { ...NOBODY, open: true };
    if (told === NOBODY || !this.subject.is(this.current)) return told;
    const apart = own === null && subject === null && !question.carried && gap.includes('，');
    if (apart && !question.key.startsWith('i:') && this.subject.endsAt(clause)) return NOBODY;
    return Object.assign(told, this.subject.doubt());
  }

  /** The owner that stands in the number's clause before what is measured, or at the head of its name. */
  private inClause(
    clause: string,
    { name, carried, key, unit, kind }: OwnerQuestion,
  ): { owner: Owner; rest: string } | null {
    if (name === '' || carried) return null;
    const at = clause.lastIndexOf(name);
    const text = at < 0 ? clause : clause.slice(0, at) + name;
    const nameAt = at < 0 ? text.length : at;
    const several = key.startsWith('i:') ? SEVERAL.exec(text.slice(0, nameAt))?.[1] : undefined;
    if (several !== undefined) return { owner: { sort: 'area', words: several, rule: 'several' }, rest: name };
    for (let end = Math.min(text.length - 1, nameAt + name.length - 2); end >= 2; end--) {
      if (!endsOwner(text, end)) continue;
      const owner = ownerOf(text.slice(0, end));
      if (owner === null || owner.sort === 'whole' || owner.sort === 'level') continue;
      if (end > nameAt) {
        const rest = text.slice(end);
        const measured = { unit, kind };
        const known = indicatorKey(rest, measured).startsWith('i:');
        if (!known && !(this.byOwner && owner.sort === 'area' && (rest.length >= 4 || /^(?:收入|支出)/.test(rest))))
          continue;
        if (key.startsWith('i:') && indicatorKey(name, measured) !== indicatorKey(rest, measured)) continue;
        return { owner, rest };
      }
      if (ownerOf(text.slice(0, nameAt))?.words !== owner.words) continue;
      return { owner, rest: name };
    }
    return null;
  }

  /** 开发区入驻企业达到144家，…投资翻番: a zone that opens its sentence and the name of its first number is what the sentence is about. */
  private subjectOf({ name, carried }: OwnerQuestion, clause: string): Owner | null {
    // 27个集聚区: what stands behind its number is counted
    if (carried || !TELLING.takenOff(clause).startsWith(name.slice(0, 2))) return null;
    const owner = leadingOwner(name, ({ sort }) => sort === 'area');
    // 甲园区、乙园区分别…: of several owners none is the subject
    const behind = owner === null ? '' : clause.slice(clause.indexOf(owner.words) + owner.words.length);
    return /^[、和及与]/.test(behind) ? null : owner;
  }

  /** 市级（含市属开发区，下同）: whether the text says once for all that a level holds more than itself. */
  private glossed(level: string): boolean {
    return /^（(?:含|包括)[^（）]*下同）/.test(
      this.text.slice(this.text.indexOf(`${level}（`) + level.length).slice(0, 60),
    );
  }

  /** The owner of a name that the parts behind 其中 inherit: 民营经济增加值200亿元，其中第一产业增加值9亿元. */
  private headOwner(name: string, own: { owner: Owner } | null): Owner | null {
    if (own !== null) return own.owner;
    return leadingOwner(name, ({ sort, rule }) => sort !== 'whole' && sort !== 'level' && !FIRMS.has(rule));
  }

  /** A short name that the text has in every other breath is what it calls itself: 新区 in a new area's own report. */
  private isSelf(words: string): boolean {
    const { place } = this.recognition;
    // A city speaks of its zones, a district may have been one
    if (this.byOwner || words.length > SHORT_NAME || place?.code.endsWith('00')) return false;
    let often = this.often.get(words);
    if (often === undefined) {
      const times = this.text.split(words).length - 1;
      often = times >= SELF_LEAST && times * SELF_EACH > this.text.length;
      this.often.set(words, often);
    }
    return often;
  }

  private ownership(
    { gap, name, carried, key }: OwnerQuestion,
    own: { owner: Owner; rest: string } | null,
    led: boolean,
  ): Ownership {
    const owner = this.current;
    if (owner === null || owner.sort === 'whole') return NOBODY;
    if (owner.sort === 'level') {
      if (
        !this.levels ||
        !(isBudgetKey(key) || (DEBT.test(name) && this.head.debts.startsWith(owner.words.replace(/（.*$/, ''))))
      )
        return NOBODY;
      const level = owner.words.replace(/（.*$/, '');
      const told = IN_NAME.test(name) ? {} : { level };
      // 市级（含开发区）beside 市本级: the wider of two levels
      const gloss = owner.words.slice(level.length);
      const wider = gloss !== '' || this.glossed(level) ? { of: level + gloss } : {};
      return { ...told, ...wider, rule: owner.rule, by: owner.words };
    }
    if (isOwnPlace(owner.words, this.recognition) || this.isSelf(owner.words)) return NOBODY;
    // 开发区产值增长9%，新增国家级开发区1家: they are counted themselves
    if (own === null && !carried && name.lastIndexOf(owner.words) > 0) return NOBODY;
    if (owner.sort === 'body') {
      // Where the name says whose it is, its key does too
      const told = own !== null || carried || this.heading === owner || this.among === owner;
      if ((!this.subject.is(owner) && (!told || !key.startsWith('i:'))) || name.startsWith(owner.words)) return NOBODY;
      return { of: owner.words, rule: owner.rule, by: owner.words };
    }
    if (own !== null) this.named = { name, rest: own.rest };
    const known = this.named?.name === name ? this.named.rest : name;
    const rest =
      known === name && name.startsWith(owner.words) && name.length > owner.words.length + 2
        ? name.slice(owner.words.length)
        : known;
    const named = rest === name ? {} : { measure: rest };
    // 某综保区进出口1121亿元，…，外贸进出口总额2765亿元: an owner inside a sentence holds for its own clause
    const apart =
      own === null && !led && !carried && gap.includes('，') && !this.initial && this.current !== this.among;
    // 零售总额165亿元、增长8%: what goes on with a number told aside is so too
    const goesOn = carried && this.aside === name;
    this.aside = null;
    if ((apart || goesOn) && !this.byOwner && owner !== this.paragraph && owner !== this.heading) {
      this.aside = name;
      return NOBODY;
    }
    if (owner.sort === 'division') return { place: owner.words, ...named, rule: owner.rule, by: owner.words };
    return { of: owner.words, ...named, rule: owner.rule, by: owner.words };
  }
}
