import type { Owner } from './owner';

/** What was told last that parts may be told of: whose it was by its name, and what a balance or limit of all debts was called. */
export interface Total {
  owner: Owner | null;
  debts: string;
}
export const NO_TOTAL: Total = { owner: null, debts: '' };

/** 市级政府债务余额9亿元，其中一般债务6亿元 */
export const DEBT = /^(?:一般|专项)债务(?:余额|限额)?$/;
export const DEBTS = /债务(?:余额|限额)(?:合计)?$/;

/** 甲县、乙县合计实现: the sum of some of them. */
export const SEVERAL =
  /(?:^|其中|[，：])([一-龥]{2,8}(?:[、和与][一-龥]{2,8}){1,6})(?:[两三四五六七八九十]?个?[省市区县州镇乡])?(?:合计|共计|总共)(?:完成|实现|达到?)?的?$/;
