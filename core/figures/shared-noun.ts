import type { Quantity } from './quantity';

/** Of which sort things are, where their noun stands behind the last number: 省级 of 3个省级、5个市级示范区. */
const SORT = `(?:国家|[省市区县州部厅乡镇村]|[百千万十]亿)级|[一二两三五八十百千万\\d]+亿元?(?:级|以上)|[东西中]部|城[市镇]|农村|[公民]办|[续新在拟改扩]建`;
const OPENS_WITH_SORT = new RegExp(`^(?:${SORT})`);
const SORT_ALONE = new RegExp(`^(?:${SORT})(?:、|和|及|与|以及)$`);
/** A longer list is a table run together. */
const MOST = 8;

/**
 * What `quantities[index]` counts, where it and others of its unit have only their sorts behind them and the last its noun as well:
 * 省级示范区 of `3个省级、5个市级示范区`; null anywhere else. `end` is that of the clause.
 */
export function nounShared(text: string, quantities: readonly Quantity[], index: number, end: number): string | null {
  const { unit, end: from } = quantities[index]!;
  let last = index;
  while (last < index + MOST) {
    const next = quantities[last + 1];
    if (next === undefined || next.start >= end || next.unit !== unit) break;
    if (!SORT_ALONE.test(text.slice(quantities[last]!.end, next.start))) break;
    last++;
  }
  if (last === index) return null;
  const behind = quantities[last]!.end;
  const told = text.slice(behind, Math.max(behind, Math.min(quantities[last + 1]?.start ?? end, end)));
  // 1个区级、3个街道和60个中心: 街道 is a thing
  const own = OPENS_WITH_SORT.exec(told)?.[0];
  return own === undefined ? null : OPENS_WITH_SORT.exec(text.slice(from, behind))![0] + told.slice(own.length);
}
