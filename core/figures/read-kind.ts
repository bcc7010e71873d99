import type { ClauseWords } from './clause-words';
import { type KindReading, kindOf, negated } from './fields/kind';
import { stripGrowth } from './naming/strip';
import type { Quantity } from './quantity';

const CAME_TO = /^(?:回落|收窄|扩大|提高|提升|上升|下降|回升|缩小|调整|降|升|调)[到至为]$/;
/** `、二产` between two numbers: a name alone, and none of a share. */
const NAMED_MEMBER = /^、(?!占)[\u4e00-\u9fffA-Za-z“”（）]{1,18}(?<![率比重占为达到过至超近约于完成现少多的])$/;

const AIMED = /^(?:左右|以上)?[（，](?:力争|争取|确保|奋斗目标|冲刺)(?:达到?|为)?$/;
const HELD = /^，(?:低于|高于|好于|优于|快于|慢于|超过|[未没](?:有|能)?(?:达到|完成|实现))$/;
const AIM_BEHIND = /^(?:左右|以上|以内)?的?[\u4e00-\u9fff]{0,4}目标/;

/** The kind of a quantity; in a list of values that of the first holds for all (`增长6.9%、8.4%`). */
export function readKind(
  quantity: Quantity,
  words: ClauseWords,
  lead: string,
  inList: boolean,
  shared: KindReading | null,
  carried: string,
): KindReading {
  const subject = stripGrowth(words.before) || carried;
  const own = kindOf(quantity, lead, subject, words.rest);
  // 一产增长3%、二产5%: said once, and holds for the members behind that have only a name
  const bare = words.continued && own.kind === 'level' && shared?.kind === 'growth' && NAMED_MEMBER.test(words.gap);
  // 涨幅从11.7%回落到4.8%: both are of the 涨幅
  const before = shared;
  if (
    own.kind === 'level' &&
    quantity.family === 'share' &&
    before?.kind === 'growth' &&
    /(?:[幅速]度?|增长(?:预期)?目标|增长率)$/.test(before.by) &&
    CAME_TO.test(words.gap)
  )
    return { ...own, kind: 'growth', value: directedAs(before, own.value), by: before.by };
  // 上涨0.3%，低于3%左右的控制目标; 增长5.5%（力争6%）: the aim is of the same sort as what is told beside it
  const aim = own.kind === 'level' && quantity.family === 'share' && shared?.kind === 'growth';
  if (aim && (AIMED.test(words.gap) || (HELD.test(words.gap) && AIM_BEHIND.test(words.rest))))
    return { ...own, kind: 'growth', by: shared.by };
  const first = inList || (bare && quantity.family === 'share') ? shared! : null;
  if (!first || first.kind === 'level') return own;
  return {
    kind: first.kind,
    unit: first.unit,
    value: bare ? directedAs(first, own.value) : kindOf(quantity, lead, subject, '').value,
    by: `list: ${first.by}`,
  };
}

/** A value in the direction of the word that a list begins with; a sign there is the first member's own. */
function directedAs(first: KindReading, value: KindReading['value']): KindReading['value'] {
  const falls = [first.value].flat()[0]! < 0 && !/^[-+]/.test(first.by);
  return falls ? negated(value) : value;
}

/** Values of one list are of one sort: shares with shares, the same unit with itself. */
export function sameSort(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (a.family === b.family && a.family === 'money');
}
