import { headsPlaces } from '../../document/table-words';
import { findPlaces } from '../../places/find-places';
import type { Period } from '../../time/period';
import { datedTimesIn } from '../../time/times';
import type { Status } from '../figure';
import { endsInMeasure, namesMeasure, type RowLabel, underParent } from './row-label';
import { type NumbersOf, ownedName, type RowOwner, rowOwners } from './row-owner';
import type { TablePanel, TableRow } from './table-view';

/** Whose figures a row holds. */
export interface RowSubject {
  name: string;
  /** The name without what the row above, the group or the caption added: enough where the column says what is measured. */
  bare: string;
  rule: string;
  /** The row is a part of one above it. */
  part: boolean;
  /** The row is of one place (`伊州区`), or of one time (`2021年`): the columns then name the indicators. */
  place: string | null;
  period: string | null;
  /** Year and firmness that the row's label, or the head that it is of, opens and ends with; a column that names a time goes before. */
  year: Period | null;
  status: Status | null;
  /** The label comes again in its table and nothing tells whose it is here. */
  open: boolean;
}

const WHOLE = /^(?:全[国省市区县州盟旗]|合计|总计|平均)$/;
const SUBJECT_TAIL = /(?:总产值|增加值|产值|产量|价格指数|指数|价格|消费支出|拥有量|面积|人数|投资|零售额|销售额)$/;
/** 低收入组, 中等偏下户: a group of those of whom the caption tells. */
const GROUP = /.组$|(?:收入|偏[上下])户$/;
/** 全年出栏牛 says by itself that heads are counted. */
const COUNTED = /[出存]栏/;
const SUM = /..(?:小计|合计|总计)$/;
/** Rows of a budget's table that are no revenue or spending of the year: 上级补助收入, 上年结余, 调入资金. */
const CARRIED_OVER = /上级补助|转移支付|结[余转]|调[入出]资金|债[务券](?:转贷)?收入|上解/;
/** `每千人口卫生人员数` over 注册护士, `每百户拥有量` over 空调: the sum they are told for. */
const EACH = /^每[十百千万]{0,2}(?:人口|[户人])/;

/** What a budget spends on, below the sum of it: names that could stand for other things. */
const OUTLAYS = /预算支出$/;
const FUNCTION = /(?:就业|卫生|环境保护|环保|社区|运输|服务|安全|教育|科技|技术|传媒|农林水)$/;

/** A caption of what households have and spend, each. */
const PER_HEAD = /人均(?:$|[^，]{0,8}(?:收入|支出))/;

/** Names the rows of a panel one after another; a row may need the one above it. */
export class RowNamer {
  /** Numbered rows head those without a number; where only the last has some behind it, those stand beside them. */
  private readonly numbered: boolean;
  /** What the caption, or the first row that it names, measures (`价格指数`), and for each of what (`每百户`). */
  private readonly tail: string;
  private readonly prefix: string;
  private readonly carriesOver: boolean;
  private top = '';
  private group = '';
  private readonly groups: ReadonlySet<TableRow>;
  /** Rows whose values are missing: they stand above the next ones as groups do, and head nothing. */
  private readonly blank = new Set<string>();
  private inPart = false;
  private readonly owners: ReadonlyMap<TableRow, RowOwner | null>;
  private last: RowSubject | null = null;
  private dated: RowLabel | null = null;

  /** `subject` is what the table's caption says it is about, `year` what its times lean on; `numbersOf` gives a row's numbers, by which sums are found. */
  constructor(
    private readonly panel: TablePanel,
    private readonly subject: string,
    private readonly year: string | null,
    numbersOf: NumbersOf,
  ) {
    this.owners = rowOwners(panel.rows, numbersOf);
    const rows = panel.rows.filter((row) => row.cells.length > 0);
    const heads = rows.filter(({ label }, i) => label.numbered && rows[i + 1]?.label.numbered === false);
    this.numbered = heads.length >= 2;
    this.groups = groupRows(panel.rows);
    for (const row of panel.rows) if (row.cells.length === 0 && !this.groups.has(row)) this.blank.add(row.label.name);
    const first = rows[0]?.label.name ?? '';
    const named = first.replace(/[（(][^（()）]*[）)]$/, '').replace('总指数', '指数');
    const measured = subject.length >= 4 && named.includes(subject) ? named : subject;
    this.tail = SUBJECT_TAIL.exec(measured)?.[0] ?? '';
    this.prefix = EACH.exec(measured)?.[0] ?? '';
    this.carriesOver = /(?:收入|支出)$/.test(subject) && rows.some(({ label }) => CARRIED_OVER.test(label.name));
  }

  /** The subject of the next row. */
  next(row: TableRow): RowSubject {
    const { label } = row;
    const subject = label.grows && label.name === '' ? this.grown() : this.nextName(row);
    this.last = row.cells.length === 0 ? null : subject;
    if (label.year !== null || (label.level > 0 && label.level <= (this.dated?.level ?? 0))) this.dated = null;
    if (label.year !== null) this.dated = label;
    return { ...subject, year: this.dated?.year ?? null, status: this.dated?.status ?? null };
  }

  /** 比上年增长（%） down the side is of the row above. */
  private grown(): RowSubject {
    return this.last === null ? { ...NOTHING, open: true } : { ...this.last, rule: 'row above' };
  }

  private nextName(row: TableRow): RowSubject {
    const { label } = row;
    const { name } = label;
    if (row.cells.length === 0) {
      this.group = this.groups.has(row) ? name : '';
      this.enter('');
      return { ...NOTHING, rule: 'group row' };
    }
    if (name === '') return { ...NOTHING, rule: 'caption' };
    const place = placeOfRow(name, this.panel.labelHeading);
    if (place !== null) return { ...NOTHING, rule: 'place row', place };
    const time = timeOfRow(name, label.year ?? this.dated?.year ?? this.year);
    if (time !== null) return { ...NOTHING, rule: 'time row', period: time.period, open: time.period === null };
    if (label.total) {
      // With what was carried over and handed down it is more than what the caption names
      const sum = this.carriesOver && this.subject !== '' ? this.subject + name : this.subject;
      return { ...NOTHING, name: sum, bare: sum, rule: 'caption' };
    }
    const ofOutlays = OUTLAYS.test(this.top) && FUNCTION.test(name);
    const follows = this.inPart && label.level === 0 && label.unit === null && (ofOutlays || !namesMeasure(name));
    const part = label.part || follows;
    const [full, rule] = this.fullName(row, part || (this.numbered && !label.numbered));
    if (part) this.inPart = true;
    else if (!this.numbered || label.numbered) {
      if (label.numbered) this.group = '';
      this.enter(name);
    }
    const owner = this.owners.get(row);
    const own = { ...NOTHING, name: full, bare: name, rule, part };
    if (owner === undefined || (full !== name && (label.part || owner === null))) return own;
    if (owner === null) return { ...own, open: true };
    const owned = ownedName(name, owner);
    return { ...own, name: owned, bare: owned, rule: 'row above' };
  }

  /** A name that does not say what is measured takes it from its outer label, the row above, the group or the caption. */
  private fullName({ label, outer }: TableRow, below: boolean): [string, string] {
    const { name } = label;
    // 本年收入小计 behind a blank row is no part of it
    if (SUM.test(name)) return [name, 'row'];
    const last = outer[outer.length - 1];
    const within = last !== undefined && this.blank.has(last.name) ? undefined : last;
    // 工资性收入 below 人均可支配收入 is told for each as well
    const perHead = (below && /人均/.test(this.top)) || PER_HEAD.test(this.subject);
    if (perHead && /(?:收入|支出)$/.test(name) && !/人均/.test(name)) return [`人均${name}`, 'row above'];
    if (below && OUTLAYS.test(this.top) && FUNCTION.test(name)) return [`${name}支出`, 'row above'];
    const each = EACH.exec(within?.name ?? '');
    if (each !== null && !EACH.test(name)) return [each[0] + name, 'outer label'];
    if (!namesMeasure(name)) {
      if (within !== undefined && endsInMeasure(within.name)) return [underParent(name, within.name), 'outer label'];
      if (below && endsInMeasure(this.top)) return [underParent(name, this.top), 'row above'];
      if (this.group !== '') return [underParent(name, this.group), 'group row'];
    }
    if (GROUP.test(name) && endsInMeasure(this.subject)) return [name + this.subject, 'row and caption'];
    if (!endsInMeasure(name) && !COUNTED.test(name) && this.tail !== '')
      return [this.prefix + name + this.tail, 'row and caption'];
    return [name, 'row'];
  }

  private enter(name: string): void {
    this.top = name;
    this.inPart = false;
  }
}

/**
 * Rows without values that head the rows below them (`年末存栏` over 牛, 猪, 羊): most of those need it. A blank 净结余 above
 * 支出合计 is only a row whose value is missing.
 */
function groupRows(rows: readonly TableRow[]): Set<TableRow> {
  const groups = new Set<TableRow>();
  let head: TableRow | null = null;
  let below = 0;
  let needing = 0;
  for (const row of [...rows, null]) {
    if (row !== null && row.cells.length > 0) {
      below++;
      if (!namesMeasure(row.label.name)) needing++;
      continue;
    }
    if (head !== null && needing >= 2 && needing * 2 >= below && endsInMeasure(head.label.name)) groups.add(head);
    head = row;
    below = 0;
    needing = 0;
  }
  return groups;
}

const NOTHING: RowSubject = {
  name: '',
  bare: '',
  rule: '',
  part: false,
  place: null,
  period: null,
  year: null,
  status: null,
  open: false,
};

/** A row's name as a place: a division's full name, or any name under `地区`; the whole (`全市`, `合计`) has an empty one. */
function placeOfRow(name: string, heading: string): string | null {
  const under = headsPlaces(heading);
  if (WHOLE.test(name) && under) return '';
  if (under) return name.length <= 16 ? name : null;
  const places = findPlaces(name);
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined || first.start !== 0 || last.end !== name.length) return null;
  return places.every((place, i) => i === 0 || place.start === places[i - 1]!.end) && last.full ? name : null;
}

/** `2021年`, `2021`, `1-2月` as the label of a row, by the table's year; months of a year that nothing tells have no period. */
function timeOfRow(name: string, year: string | null): { period: Period | null } | null {
  const dated = /^(?:19|20)\d\d$/.test(name) ? `${name}年` : name;
  const periodIn = (anchor: number | null): Period | null => {
    const [time] = datedTimesIn(dated, { speakerYear: anchor, frameYear: anchor });
    return time !== undefined && time.start === 0 && time.end === dated.length ? time.period : null;
  };
  if (year !== null) return wrapped(periodIn(Number(year)));
  return wrapped(periodIn(null)) ?? (periodIn(ANY_YEAR) === null ? null : { period: null });
}

const ANY_YEAR = 2000;
const wrapped = (period: Period | null): { period: Period } | null => (period === null ? null : { period });
