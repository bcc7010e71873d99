/** Kinds of reports that go through budgets one owner after the other. */
const BY_OWNER: ReadonlySet<string> = new Set(['budget-report', 'final-accounts']);
/** What a page about a budget says of itself, of whatever kind it is. */
const BUDGET_TOLD = /预算执行(?:和[^，。；]{0,20}预算草案)?(?:的?情况|的?报告)/;
/** A document that tells of its whole place apart tells of its own level apart. */
const TELLS_WHOLE = /全[市省区县州盟旗][^，。；]{0,12}(?:预算|收入|支出)/;
/** A topic that tells how what was told before is balanced. */
const BALANCE = /^[^，。；：\d]{0,16}平衡情况(?:是|为)?：/;

/** Whether a text goes through budgets one owner after the other, as reports on them and news of such reports do. */
export const goesByOwner = (kind: string, text: string): boolean =>
  BY_OWNER.has(kind) || (kind === 'news-account' && BUDGET_TOLD.test(text));

/** Whether a text tells of its whole place and of its own level of government apart. */
export const tellsLevels = (text: string): boolean => TELLS_WHOLE.test(text);

/** Whether a paragraph tells how a budget is balanced of which the paragraph before it told. */
export const tellsBalance = (text: string): boolean => BALANCE.test(text);
