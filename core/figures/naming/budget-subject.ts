import type { Naming } from './naming';

/** The four budgets of a Chinese government (Budget Law of 2014, article 5). */
const BUDGETS = /一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算|(?=收支))|社会保险基金(?:预算)?/g;
/** Names that mean something only under the heading of a budget. */
const BARE =
  /^(市级|市本级|区级|区本级|县级|县本级|省级|省本级|本级)?((?:预算|当年)?(?:收入|支出)(?:总计|合计|总量)?|(?:收入|支出)(?:预算|决算(?:结果|数)?)|(?:当年|年终|年末)?(?:收支|滚存)?(?:结余|赤字))$/;
/** A heading that names no subject of its own: 1.全市预算收支情况, （2）市本级执行情况. */
const PLAIN_HEADING =
  /^[（(]?[\d一二三四五六七八九十]*[）).、．]*(?:\d{4}年|全[市省区县州]|[市区县省](?:本)?级|本级|财政|预算|收支|收入|支出|执行|安排|平衡|草案|总体|编制|情况|及|和|与|的|其中)*[。：:]?$/;
const LEVEL = /(?:市|区|县|省)本?级/;

const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]+/;

/** What a section's headings say that its figures are of: the budget, and the level of government where one is named. */
function subjectOf(section: readonly string[]): { budget: string; level: string } | null {
  let level = '';
  const innermost =
    section
      .at(-1)
      ?.replace(NUMBERED, '')
      .replace(/[。：]$/, '') ?? '';
  if (OF_ONE_FUND.test(innermost)) return { budget: innermost, level: '' };
  for (const heading of [...section].reverse()) {
    const named = new Set(heading.match(BUDGETS));
    if (level === '' && !/全[市省区县州]/.test(heading)) level = LEVEL.exec(heading)?.[0] ?? '';
    const [budget] = named;
    if (budget !== undefined)
      return named.size === 1 ? { budget: budget.replace(/(?<=国有资本经营)$/, '预算'), level } : null;
    // 政府性基金预算草案说明 › 2.彩票公益金: a fund of its own
    if (!PLAIN_HEADING.test(heading)) return null;
  }
  return null;
}

/** 市本级政府性基金预算 of the sentence's own `市本级政府性基金预算收入50亿元`. */
const OWN_BUDGET = /^(.*(?:预算|基金))(?:地方)?(?:收入|支出)/;

/** 汇总各级人代会批准的2025年…, …年初预算: the stage of a budget is told by the status. */
const STAGE_BEFORE = /^(?:汇总)?[^，]{0,20}?(?:批准|审议通过)的(?:全[市省区县州盟旗])?(?:\d{4}年)?/;
const STAGE_BEHIND =
  /(?<=收入|支出|经费|（[类款项]）)(?:预期|计划|执行|安排|预算(?:安排|数)?|(?:年初|调整后?的?|变动|汇总)(?:预算)?数?)$/;
/** 支出安排, 相应安排支出, 支出相应: that it was planned, and planned to match, is told by the status. */
const ARRANGED = /^(?:相应|计划)?(?:安排)?((?:[省市区县]本?级|本级)?(?:收入|支出))(?:相应)?(?:计划|安排)?$/;
/** 失业保险基金 under the heading of all social insurance funds. */
const OF_ONE_FUND = /(?:养老|医疗|失业|工伤|生育)保险基金$/;
/** 执行中调整为228亿元: when, and the name is the one before. */
const IN_COURSE = /^(?:预算)?执行(?:过程)?中$/;

/** 就业支出年初预算为60亿元，支出决算为72亿元, 实际支出72亿元: what was spent of the thing that was budgeted. */
const SETTLED = /^(?:实际(收入|支出)|(收入|支出)?决算数?)$/;
const SIDE = /(收入|支出|经费)(?:（[类款项]）)?$/;

/** The settled account of what the sentence has budgeted, of the same side of the account. */
function settled(name: string, carried: Naming | null): Naming | null {
  const own = SETTLED.exec(name);
  const side = carried === null ? null : SIDE.exec(carried.name);
  if (own === null || side === null || carried === null) return null;
  const told = own[1] ?? own[2];
  return told === undefined || (told === '收入') === (side[1] === '收入') ? { ...carried, rule: 'carried' } : null;
}

const OF_CAPITAL = /^(.{0,6}国有资本经营)(?=(?:收入|支出)$)/;

/** What has been named before a number. */
export interface BudgetsNamed {
  /** The first name of its sentence. */
  first?: string;
  /** What the number before it was named. */
  carried?: Naming | null;
  /** The last budget of the sentences before it in its passage. */
  earlier?: string;
}

/** A word of accounts, which every name has that the rules here are for: most names have none. */
const OF_ACCOUNTS = /收入|支出|收支|经费|结余|赤字|决算|执行|[类款项]）|批准|审议通过/;

/**
 * A bare 收入 or 支出总计 with the budget that its sentence began with, or else the headings above it name
 * (`2.政府性基金预算。全市收入完成87.9亿元`); any other name as it is. or else the sentences before it.
 */
export function ofBudget(
  naming: Naming,
  section: readonly string[],
  { first, carried, earlier }: BudgetsNamed,
): Naming {
  if (!OF_ACCOUNTS.test(naming.name)) return naming;
  if (IN_COURSE.test(naming.name) && carried) return { ...carried, rule: 'carried' };
  const account = settled(naming.name, carried ?? null);
  if (account !== null) return account;
  const staged = naming.name.replace(STAGE_BEFORE, '').replace(STAGE_BEHIND, '').replace(ARRANGED, '$1');
  if (staged !== naming.name && staged !== '') naming = { ...naming, name: staged, noun: staged };
  // 2025年国有资本经营收入 under the heading of its budget; elsewhere it is a receipt of the general one
  if (OF_CAPITAL.test(naming.name) && section.some((heading) => heading.includes('国有资本经营预算'))) {
    const name = naming.name.replace(OF_CAPITAL, '$1预算');
    return { ...naming, name, noun: name };
  }
  const bare = BARE.exec(naming.name);
  if (bare === null) return naming;
  const [, ownLevel, what = ''] = bare;
  const own = OWN_BUDGET.exec(first ?? '')?.[1];
  const before = OWN_BUDGET.exec(earlier ?? '')?.[1];
  const subject =
    own === undefined && !OF_ONE_FUND.test(before ?? '')
      ? (subjectOf(section) ?? (before === undefined ? null : { budget: before, level: '' }))
      : { budget: own ?? before!, level: '' };
  if (subject === null) return naming;
  const budget = what.startsWith('预算') ? subject.budget.replace(/预算$/, '') : subject.budget;
  const level = ownLevel ?? subject.level;
  const name = (budget.startsWith(level) ? '' : level) + budget + what;
  return { ...naming, name, noun: name };
}
