import type { TraceStep } from '../../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../elements/StatusLabel';
import { DOUBT_REASONS } from '../../words/format/doubt-words';
import { partCueWords } from '../../words/format/part-words';
import { type MessageKey, t } from '../../words/i18n/translate';

/** The fields that rules decide, in the order in which they are told. */
const FIELDS: Record<string, MessageKey> = {
  value: 'columnValue',
  unit: 'traceUnit',
  kind: 'cardKind',
  bound: 'cardBound',
  indicator: 'columnIndicator',
  period: 'columnPeriod',
  status: 'columnStatus',
  of: 'columnOwner',
  confidence: 'sureness',
};

/** A sentence for every rule of a field, `$1` being the words it decided by and `$2` what it passed over. */
const RULES: Record<string, Record<string, MessageKey>> = {
  value: {
    plain: 'traceNumeral',
    percent: 'traceNumeral',
    range: 'traceRange',
    tenths: 'traceTenths',
    fraction: 'traceFraction',
    rank: 'traceRank',
    ratio: 'traceRatio',
    relation: 'traceRatio',
    double: 'traceDouble',
    'table cell': 'traceCell',
    reader: 'traceReader',
  },
  unit: {
    cell: 'traceUnitInCell',
    'column heading': 'traceUnitInColumn',
    'row label': 'traceUnitInRow',
    'row above': 'traceUnitAbove',
    caption: 'traceUnitInCaption',
    'words of growth or share': 'traceUnitPercent',
    rank: 'traceUnitRank',
    none: 'traceUnitNone',
  },
  confidence: DOUBT_REASONS,
  kind: { level: 'traceLevel', growth: 'traceByWord', change: 'traceByWord', rank: 'traceByWord' },
  bound: {
    exact: 'traceExact',
    about: 'traceByWord',
    min: 'traceByWord',
    max: 'traceByWord',
    range: 'traceByWord',
  },
  indicator: {
    before: 'traceNameBefore',
    after: 'traceNameAfter',
    carried: 'traceNameCarried',
    'carried-owner': 'traceNameOwner',
    progress: 'traceNameProgress',
    list: 'traceNameList',
    none: 'traceNameNone',
    words: 'traceNameWords',
    'one of a set': 'traceNameOfSet',
    row: 'traceNameRow',
    'outer label': 'traceNameOuter',
    'row above': 'traceNameAbove',
    'group row': 'traceNameGroup',
    'row and caption': 'traceNameRowCaption',
    caption: 'traceNameCaption',
    'place row': 'traceNameColumn',
    'time row': 'traceNameColumn',
  },
  period: {
    named: 'traceByWord',
    from: 'traceByWord',
    'named-span-end': 'traceSpanEnd',
    'state before': 'traceYearBefore',
    'goes on': 'traceGoesOn',
    undated: 'traceUndated',
    now: 'traceByWord',
    part: 'tracePart',
    'part-span': 'tracePartSpan',
    'part-span-end': 'tracePartSpanEnd',
    'remark in the cell': 'traceCellRemark',
    'row label': 'tracePeriodRow',
    'column heading': 'traceColumn',
    caption: 'tracePeriodCaption',
    title: 'tracePeriodTitle',
    'span reviewed': 'traceSpanReviewed',
    'span planned': 'traceSpanPlanned',
    'columns beside': 'traceSpanBeside',
  },
  status: {
    part: 'traceStatusPart',
    'now in a plan': 'traceDone',
    'quoted aim': 'tracePlanned',
    budget: 'tracePlanned',
    estimate: 'traceEstimate',
    'planned words': 'tracePlanned',
    'future time': 'traceFuture',
    'past time in a plan': 'tracePast',
    'done in a plan': 'traceDone',
    carried: 'traceStatusCarried',
    'state before': 'traceStateBefore',
    'remark in the cell': 'traceCellRemark',
    'mark explained below': 'traceStar',
    'column heading': 'traceColumn',
    'time planned': 'traceTimePlanned',
    'time reviewed': 'traceTimeReviewed',
    'nature of the indicator': 'traceNature',
    table: 'traceStatusTable',
  },
  of: {
    'whole place': 'traceOwner',
    'level of government': 'traceOwnLevel',
    zone: 'traceOwner',
    division: 'traceOwner',
    ownership: 'traceOwner',
    'partners in trade': 'traceOwner',
    'firms or branch': 'traceOwner',
    'firm by its name': 'traceOwner',
    several: 'traceOwner',
    'part of another whole': 'traceOwnerWhole',
  },
};

/** Words that rules put for what stands in no text. */
const OWN_WORDS: Record<string, MessageKey> = STATUS_MESSAGE;

/** Rules that lean on the part of the report: what they decided by is the part's cue. */
const OF_PART = /^part(?:-|$)/;

/** Longer quotations are cut: a clause may be a whole paragraph. */
const LONGEST_QUOTE = 30;

/** The sentence of a rule; null for one that has none, which a test rules out. */
export function ruleMessage({ field, rule }: TraceStep): MessageKey | null {
  return RULES[field]?.[rule] ?? null;
}

/** What decided one field, in a sentence with the words it decided by. A rule without a sentence shows its own name. */
export function traceSentence(step: TraceStep): { field: string; sentence: string } {
  const { field, rule, by = '', over = [] } = step;
  const name = FIELDS[field];
  const words = (OF_PART.test(rule) && partCueWords(by, quoted)) || quoted(by);
  const key = words === '' && WITHOUT_WORDS[ruleMessage(step) ?? ''];
  const message = key || ruleMessage(step);
  return {
    field: name === undefined ? field : t(name),
    sentence: message === null ? rule : t(message, words, quoted(over.join('、'))),
  };
}

/** Sentences that quote, and what stands for them where there is nothing to quote. */
const WITHOUT_WORDS: Record<string, MessageKey> = {
  traceByWord: 'traceByForm',
  traceColumn: 'traceColumnPlain',
  traceNameBefore: 'traceNameNear',
  traceNameAfter: 'traceNameNear',
  tracePart: 'tracePartPlain',
  traceStatusPart: 'tracePartPlain',
};

function quoted(words: string): string {
  const own = OWN_WORDS[words];
  if (own !== undefined) return t(own);
  // The kind of a list is that of its first value
  const [first, ...more] = words.replace(/^list: /, '').split(/[，。；]/);
  // The opening words of a part are cut by their number, wherever that falls
  const text = (more.length > 0 && first!.length < 2 ? words : first!).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
