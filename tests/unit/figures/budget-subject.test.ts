import { expect, test } from 'vitest';
import { ofBudget } from '../../../core/figures/naming/budget-subject';

const named = (name: string, section: string[], first?: string) =>
  ofBudget({ name, noun: name, rule: 'before' }, section, first === undefined ? {} : { first }).name;

test.each([
  ['the heading', '支出', ['（二）政府性基金预算执行情况'], undefined, '政府性基金预算支出'],
  [
    'a heading above a plain one',
    '收入总计',
    ['三、国有资本经营预算', '1.全市预算收支情况'],
    undefined,
    '国有资本经营预算收入总计',
  ],
  [
    'the level of the inner heading',
    '支出',
    ['（一）一般公共预算', '2.市本级收支情况'],
    undefined,
    '市本级一般公共预算支出',
  ],
  ['a level of its own', '市级支出', ['（四）国有资本经营预算'], undefined, '市级国有资本经营预算支出'],
  [
    'its sentence before any heading',
    '支出总计',
    ['（一）一般公共预算'],
    '市本级政府性基金预算收入',
    '市本级政府性基金预算支出总计',
  ],
  ['a fund of its sentence', '支出', [], '失业保险基金收入', '失业保险基金支出'],
  ['预算 once', '预算支出', ['（五）社会保险基金预算安排'], undefined, '社会保险基金预算支出'],
])('%s says whose a bare name is', (_, name, section, first, full) => {
  expect(named(name, section, first)).toBe(full);
});

test.each([
  ['a heading of two budgets', '支出', ['一般公共预算和政府性基金预算执行情况']],
  ['a fund of its own below the budget', '收入', ['政府性基金预算说明', '2.彩票公益金']],
  ['no heading', '收入', []],
  ['a name that is complete', '税收收入', ['（一）一般公共预算']],
])('%s says nothing', (_, name, section) => {
  expect(named(name, section)).toBe(name);
});
