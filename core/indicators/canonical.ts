import { firstCharacters } from '../rules/edge-characters';
import { keepLast } from '../rules/keep-last';

/**
 * The canonical form of an indicator's wording: what two wordings of the same thing share. Registry terms and phrases of
 * reports go through the same function, so that a match is one look-up.
 */

/** One form for the short and long ones of a term. A short form that also ends or opens other words (`高企` in `提高企业`) is a registry synonym instead. */
const LONG: Record<string, string> = {
  研究与试验发展: '研发',
  'R&D': '研发',
  国内生产总值: '地区生产总值',
  GDP: '地区生产总值',
  规上: '规模以上',
  限上: '限额以上',
  固投: '固定资产投资',
  技改: '技术改造',
  'PM2.5': '细颗粒物',
  比率: '比重',
  比例: '比重',
  营业收入: '营收',
};
/** All of them in one expression: a name is looked through once. */
const SHORT = new RegExp(Object.keys(LONG).join('|').replace('.', '\\.'), 'g');

/**
 * Doings that may stand before or after what is done (`改造老旧小区`, `老旧小区提升改造`) and qualifiers that may change places
 * (`城镇新增就业`, `新增城镇就业`). They are taken out and set behind the rest, sorted.
 */
const MOVABLE =
  /城市更新|城镇化|新增长|新建筑|(?:(?:新增|新登记|累计|净增|城镇|新建|改扩建|扩建|续建|改建|改造|提升|修缮|加装|更新|盘活|引进|新?引入|规模以上|限额以上|(?<=引[进入][、和及与并]?)培育)(?:[、和及与并](?=培育|新|累|净|城镇|改|扩|续|提升|修缮|加装|更新|盘活|引))?)+/g;
/** Compounds that only look like one. */
const FIXED = new Set(['城市更新', '城镇化', '新增长', '新建筑']);
const SINGLE =
  /新增|新登记|累计|净增|城镇|新建|改扩建|扩建|续建|改建|改造|提升|修缮|加装|更新|盘活|引进|新?引入|规模以上|限额以上|培育/g;

/**
 * Brackets hold glosses of what stands before them (`细颗粒物（PM2.5）平均浓度`, `减免各类税费（区级口径）`), unless they say what is
 * left out or put in (`固定资产投资（不含农户）`): that is another scope.
 */
const GLOSS = /[(（](?!含|不含|包括|不包括|剔除|扣除|除)[^()（）]{0,40}[)）]/g;
const DROPPED = /[\s“”‘’"'「」『』《》〈〉的]/g;

/** Such a wording has no compatibility forms, letters, quotes or brackets. */
const ONLY_HAN = /^[\u4e00-\u9fff]*$/;
const longFor = (short: string): string => LONG[short]!;

/**
 * Folds a wording without moving anything: compatibility forms, quotes, glosses, `的` and short forms.
 * `name` is a phrase of at most a clause; the result may be empty.
 */
export function foldWording(name: string): string {
  if (ONLY_HAN.test(name)) return (name.includes('的') ? name.replaceAll('的', '') : name).replace(SHORT, longFor);
  return name.normalize('NFKC').toUpperCase().replace(DROPPED, '').replace(GLOSS, '').replace(SHORT, longFor);
}

/** What each of the movable words begins with. */
const MAY_MOVE = new RegExp(`[${String.fromCharCode(...firstCharacters(new RegExp(SINGLE.source))!)}]`);
const withoutMarks = (text: string): string => (text.includes('、') ? text.replace(/^、|、$/g, '') : text);

/** Parts a folded wording into what stays in order and the sorted doings and qualifiers that may stand anywhere. */
export const partWording = keepLast((folded): { rest: string; moved: readonly string[] } => {
  if (!MAY_MOVE.test(folded)) return { rest: withoutMarks(folded), moved: [] };
  const moved = new Set<string>();
  const rest = folded.replace(MOVABLE, (run) => {
    if (FIXED.has(run)) return run;
    for (const one of run.match(SINGLE) ?? []) moved.add(one.endsWith('引入') ? '引进' : one);
    return '';
  });
  // 提升改造, 更新改造, 改造提升 and 改造 are told of the same works from one year to the next
  if (moved.has('改造')) {
    moved.delete('提升');
    moved.delete('更新');
  }
  return { rest: withoutMarks(rest), moved: [...moved].sort() };
});

/** The canonical form of a folded wording, `rest` and `rest+moved+moved`. */
export function canonicalForm(folded: string): string {
  const { rest, moved } = partWording(folded);
  return moved.length === 0 ? rest : [rest, ...moved].join('+');
}
