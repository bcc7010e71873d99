import { expect, test } from 'vitest';
import { type Correction, correctedFigures } from '../../../core/compare/report';
import { correctionOf, figure, report } from './sample';

const firms = figure('企业', 12, '家');
const roads = figure('道路', 3, '条');

test('a change is put into the figure and leaves the program’s own reading as it was', () => {
  const told = correctedFigures(report('a', 2024, [firms, roads], {}, [correctionOf(firms, { value: 13 })]));
  expect(told.map(({ figure: { value }, corrected }) => [value, corrected])).toEqual([
    [13, true],
    [3, false],
  ]);
  expect(firms.value).toBe(12);
});

test('of two corrections of one figure the later one holds, in whatever order they come', () => {
  const first = correctionOf(firms, { value: 13 });
  const later: Correction = { ...correctionOf(firms, { value: 14 }), madeAt: '2025-02-01T00:00:00.000Z' };
  for (const corrections of [
    [first, later],
    [later, first],
  ])
    expect(correctedFigures(report('a', 2024, [firms], {}, corrections))[0]?.figure.value).toBe(14);
});

test('a dismissed figure is left out, an added one stands in the order of the text', () => {
  const { figureId, anchor, madeAt } = correctionOf(firms, {});
  const added = { ...firms, id: '1-4', start: 1, end: 4, value: 7 };
  const told = correctedFigures(
    report('a', 2024, [firms, roads], {}, [
      { figureId, anchor, madeAt, action: 'dismiss' },
      { figureId: added.id, anchor, madeAt, action: 'add', figure: added },
    ]),
  );
  expect(told.map(({ figure: { id }, corrected }) => [id, corrected])).toEqual([
    ['1-4', true],
    [roads.id, false],
  ]);
});
