import { expect, test } from 'vitest';
import { figuresBySection } from '../../../entrypoints/sidepanel/figures-by-section';
import { figureOf } from '../store/reading';

test('figuresBySection parts wherever the headings change and never reorders', () => {
  const under = (start: number, ...section: string[]) => ({ ...figureOf('企业', 1, start), section });
  const figures = [under(0), under(5, '一'), under(9, '一'), under(12, '一', '（一）'), under(20, '一')];
  expect(
    figuresBySection(figures).map(({ heading, figures: own }) => [heading, own.map(({ start }) => start)]),
  ).toEqual([
    ['', [0]],
    ['一', [5, 9]],
    ['一 › （一）', [12]],
    ['一', [20]],
  ]);
});
