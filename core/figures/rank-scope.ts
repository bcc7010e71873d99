/** Words for those among whom something is ranked, each with the one word that all of them mean. */
const SCOPES: readonly (readonly [pattern: RegExp, scope: string])[] = [
  [/世界|全球|国际/g, '世界'],
  [/亚洲/g, '亚洲'],
  [/全国|国内|中国/g, '全国'],
  [/全省|全自治区|省内|省(?=各?[市区县（(])/g, '全省'],
  [/全[市州盟]|市内|各区/g, '全市'],
  [/全[区县旗]/g, '全区'],
];
/** Farther before the number the word belongs to another thought. */
const NEAR = 16;

/**
 * Among whom a position is held, by the last word for it in the clause before the number: `全国` of `规模居全国第2位`. Undefined where none
 * stands near: third of the nation and third of the province are never one series.
 */
export function scopeOfRank(clauseLead: string): string | undefined {
  const near = clauseLead.slice(-NEAR);
  let last = -1;
  let found: string | undefined;
  for (const [pattern, scope] of SCOPES) {
    for (const { index } of near.matchAll(pattern)) {
      if (index < last) continue;
      last = index;
      found = scope;
    }
  }
  return found;
}
