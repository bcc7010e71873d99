import { entryOfKey } from '../indicators/key';
import type { Figure } from './figure';
import { ONE_OF_A_SET } from './told-again';

/** Farther apart two numbers stand in no one breath. */
const BREATH = 160;
const ENDS_BREATH = /[。！？\t]|\n\s*\n/;
/** Lines of a text layer break where they will; rows of a table have no marks between their numbers. */
const BROKEN = /\n/;
const MARKS = /[，、；（）]/;
/** 118项完成116项，其余2项, 其中国家级84家: the second is a part. */
const PART_BEHIND = /其中|其余|剩余|另有|另外|力争|争取/;
/** 新增20家、总数达120家: the first is a part. */
const SUM_BEHIND =
  /[，、；：](?:[^，、；：]*(?:累计|总计|共计|合计|总数|总量|总共)[^，、；：]*|[^，、；：]{0,8}(?:达到?|增至|突破|超过?))$/;
/** Rounded values of one number differ by no more. */
const ROUNDED = 0.02;

/** How far the words of a number are looked at that say which of the things it counts. */
const SIGHT = 60;
/** 甲、乙等5个公园, 示范区内的20个项目: some, by name or by place; what there is in all is told with 有. */
const SOME_BEFORE =
  /(?:(?<!(?:^|[，。；：])[^，。；：]{0,4}(?:有|拥有|集聚|聚集|形成)[^，。；：]*)等|内的?|(?:新设|新获批|获批|重组|引进))$/;
/** 在推介会上签约21个, 全运会获得2枚, 为港澳青年提供145个: on one occasion, or for some. */
const OCCASION =
  /(?:推介会|洽谈会|博览会|兰洽会|交易会|运动会|奥运会|残奥会|锦标赛|冠军赛|大赛|会上|(?:举办|召开)[^。；]{2,24}大会)[^。；]{0,24}$|(?:^|[，。；])为[^，。；]{2,12}提供[^，。；]{0,8}$/;
/** 1.4万家市场主体享受政策, 2家重点实验室获批: those that something became of. */
const SUBJECT_BEHIND =
  /^[\u4e00-\u9fff]{0,10}?(?:享受|受益|参加|参与|获得|获评|获批|入选|获奖|开工|竣工|投产|投用|落地)/;

/** 报告批准前支出193亿元。其中：教育支出61亿元; 已提前安排支出586亿元，其中: some of a year's, told with its parts. */
const PROVISIONAL = /(?:批准|审议通过|批复)前|提前(?:安排|下达|拨付)/g;
const PROVISIONAL_SIGHT = 160;

function isProvisional(text: string, { start }: Figure): boolean {
  const lead = text.slice(Math.max(0, start - PROVISIONAL_SIGHT), start).replace(/\s/g, '');
  const said = [...lead.matchAll(PROVISIONAL)].at(-1);
  const behind = said === undefined ? '' : lead.slice(said.index);
  return behind.includes('其中') && behind.indexOf('。') === behind.lastIndexOf('。');
}

/** What makes two figures of a document tell one thing of one time. */
export const sameThing = ({ indicator, kind, unit, period, status, of, place, base, among }: Figure): string =>
  [indicator.key, kind, unit, period, status, of, place, base, among].join('|');

/** True for two values that no rounding and no bound makes one. */
export function apart(one: Figure, other: Figure): boolean {
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return false;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (low.bound === 'min' || high.bound === 'max') return false;
  const size = Math.max(Math.abs(one.value), Math.abs(other.value));
  return Math.abs(one.value - other.value) > size * ROUNDED;
}

/** The words between two numbers of one breath; null where a sentence ends between them. */
function breathBetween(text: string, first: Figure, second: Figure): string | null {
  if (second.start - first.end > BREATH) return null;
  const between = text.slice(first.end, second.start);
  return ENDS_BREATH.test(between) || (BROKEN.test(between) && !MARKS.test(between))
    ? null
    : between.replace(/\s/g, '');
}

/** What is told of only some of the things that its name counts, by its own words. */
function isOfSome(text: string, figure: Figure): boolean {
  const { start, end, kind, unit, indicator } = figure;
  if (kind !== 'level' || unit === '%') return false;
  if (isProvisional(text, figure)) return true;
  const lead = text.slice(Math.max(0, start - SIGHT), start).replace(/\s/g, '');
  const line = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1);
  if (entryOfKey(indicator.key)?.unitFamily === 'money') return false;
  return SOME_BEFORE.test(line) || OCCASION.test(line) || SUBJECT_BEHIND.test(text.slice(end, end + 16));
}

/**
 * Takes what tells of some of a thing alone out of the series of the whole, where the document tells another value of the same
 * thing for the same time: of two numbers in one breath the part that words name, else both (`建成快速桩850个、慢速桩1300个`), since
 * neither is all; of numbers in different sentences those whose own words say that they count some. What no words tell apart stays, and
 * the series shows two values. Changes `figures`, those of `text` in its order; linear in them but for cells told many times.
 */
export function setPartsAside(text: string, figures: readonly Figure[]): void {
  const cells = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!figure.indicator.key.startsWith('i:') || figure.period === null) continue;
    const cell = sameThing(figure);
    const told = cells.get(cell);
    if (told === undefined) cells.set(cell, [figure]);
    else told.push(figure);
  }
  for (const told of cells.values()) {
    if (told.length < 2) continue;
    const parts = new Set<Figure>();
    for (let at = 1; at < told.length; at++)
      for (const part of partsOf(text, told[at - 1]!, told[at]!)) parts.add(part);
    if (told.some((figure) => apart(told[0]!, figure))) for (const figure of ofDifferentWholes(told)) parts.add(figure);
    const left = told.filter((figure) => !parts.has(figure));
    if (left.some((figure) => apart(left[0]!, figure))) {
      for (const figure of left) if (isOfSome(text, figure)) parts.add(figure);
    }
    for (const part of parts) setAsideWithGrowth(part, figures);
  }
}

/** 市区有机构300所（其中幼儿园286所），四县265所（其中幼儿园264所）: parts of different amounts are none of them all. */
function ofDifferentWholes(told: readonly Figure[]): readonly Figure[] {
  const parts = told.filter(({ whole }) => whole !== undefined);
  return new Set(parts.map(({ whole }) => whole)).size > 1 ? parts : [];
}

/** A part with the growth and the change that are told of it behind it, without a name of their own. */
function setAsideWithGrowth(part: Figure, figures: readonly Figure[]): void {
  const { key } = part.indicator;
  setAside(part);
  for (let at = indexBehind(figures, part.start); at < figures.length; at++) {
    const next = figures[at]!;
    const isCarried = next.trace.some(({ field, rule }) => field === 'indicator' && rule === 'carried');
    if (next.kind === 'level' || next.indicator.key !== key || !isCarried) return;
    setAside(next);
  }
}

/** The index of the first figure behind an offset, by halving. */
function indexBehind(figures: readonly Figure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which of two numbers of one breath and name are parts. */
function partsOf(text: string, first: Figure, second: Figure): Figure[] {
  if (!apart(first, second)) return [];
  const between = breathBetween(text, first, second);
  if (between === null) return [];
  if (PART_BEHIND.test(between)) return [second];
  // 增长9.8%、提前实现翻一番: rates of one thing in one breath are no parts
  if (first.kind !== 'level' || first.unit === '%') return [];
  return SUM_BEHIND.test(between) ? [first] : [first, second];
}

/** Out of every series, whatever its name. */
export function setAside(figure: Figure): void {
  const { name } = figure.indicator;
  figure.indicator = { name, key: `g:${name}` };
  figure.trace = [...figure.trace, { field: 'indicator', rule: ONE_OF_A_SET, by: name }];
}
