import { describe, expect, it } from 'vitest';
import { scopeOfRank } from '../../../core/figures/rank-scope';

describe('among whom a position is held', () => {
  it.each([
    ['外贸规模居全国', '全国'],
    ['高新技术企业数从全国第13位升至', '全国'],
    ['产量居全国第二、全省', '全省'],
    ['在全国大中城市中列', '全国'],
    ['总量保持全市各区', '全市'],
    ['机场吞吐量稳居世界', '世界'],
    ['总量位居省内', '全省'],
  ])('%s is %s', (lead, scope) => {
    expect(scopeOfRank(lead)).toBe(scope);
  });

  it.each(['全国文明城市测评之后，在十二个参评单位之中名列', '考核获得'])('%s tells none', (lead) => {
    expect(scopeOfRank(lead)).toBeUndefined();
  });
});
