import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { figuresBySection, figuresBySubject } from '../../../../entrypoints/sidepanel/group-figures';
import { figureOf } from '../../store/reading';

test('by section: parted wherever the headings change, never reordered', () => {
  const under = (start: number, ...section: string[]) => ({ ...figureOf('企业', 1, start), section });
  const figures = [under(0), under(5, '一'), under(9, '一'), under(12, '一', '（一）'), under(20, '一')];
  const groups = figuresBySection(figures);
  expect(groups.map(({ heading, figures: own }) => [heading, own.map(({ start }) => start)])).toEqual([
    ['', [0]],
    ['一', [5, 9]],
    ['一 › （一）', [12]],
    ['一', [20]],
  ]);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(4);
});

describe('by subject', () => {
  beforeAll(() => {
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => key as string);
  });
  afterAll(() => vi.restoreAllMocks());

  const keyed = (key: string, start: number) => ({
    ...figureOf('名称', 1, start),
    indicator: { name: '名称', key },
  });
  const starts = (figures: ReturnType<typeof keyed>[]) =>
    figuresBySubject(figures).map(({ id, figures: own }) => [id, own.map(({ start }) => start)]);

  test('in the registry’s order, those of one indicator together, unknown ones last in the order of the text', () => {
    expect(
      starts([
        keyed('w:老井', 0),
        keyed('i:general-budget-revenue', 5),
        keyed('i:gdp', 10),
        keyed('i:general-budget-expenditure', 15),
        keyed('i:general-budget-revenue:growth', 20),
        keyed('g:企业', 25),
      ]),
    ).toEqual([
      ['经济总量', [10]],
      ['财政', [5, 20, 15]],
      ['other', [0, 25]],
    ]);
  });

  test('no figures, no groups', () => {
    expect(figuresBySubject([])).toEqual([]);
  });
});
