import { describe, expect, test } from 'vitest';
import { withEdits } from '../../../core/compare/report';
import { buildSeries } from '../../../core/compare/series';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { byLikeness, findIndicators, indicatorsOf } from '../../../entrypoints/library/indicators/known-indicators';
import { wordingsOf } from '../../../entrypoints/library/indicators/wordings';
import { sheetOf } from '../../../entrypoints/popup/sheet/sheet';
import { seriesName } from '../../../entrypoints/shared/words/format/indicator-name';
import { figure, report } from '../compare/sample';
import { inLanguage } from './in-language';

inLanguage('zh');

const head = { id: 'e', madeAt: '2025-01-01T00:00:00.000Z', called: '' };
const rename = (key: string, name: string): IndicatorEdit => ({ ...head, action: 'rename', key, name });

describe('what a reader can edit', () => {
  const firms = [
    figure('国家高新技术企业', 10, '家'),
    figure('国家级高新技术企业', 12, '家', { period: '2024', status: 'target' }),
    figure('国家“高新技术企业”', 11, '家', { period: '2022' }),
  ];
  const series = buildSeries([report('a', 2024, [...firms, figure('社区食堂', 4, '家')])]);
  const [canteen] = series.filter(({ identity }) => identity.indicator.startsWith('w:'));

  test('every wording with how often it is told, those that fold alike together', () => {
    expect(wordingsOf(series.filter((one) => one !== canteen))).toEqual([
      { folded: '国家高新技术企业', written: '国家“高新技术企业”', values: 2 },
      { folded: '国家级高新技术企业', written: '国家级高新技术企业', values: 1 },
    ]);
  });

  test('a new name is shown, and found with the old ones', () => {
    const edits = [rename(canteen!.identity.indicator, '饭堂')];
    const renamed = buildSeries([withEdits(report('a', 2024, [figure('社区食堂', 4, '家')]), edits)]);
    expect(renamed.map(seriesName)).toEqual(['饭堂']);
    const known = indicatorsOf(renamed);
    expect(['饭堂', 'sqst', '书屋'].map((word) => findIndicators(known, word).length)).toEqual([1, 1, 0]);
  });

  test('what may be the same by its name comes first', () => {
    const known = ['道路', '社区书屋', '便民书吧'].map((name) => ({ indicator: name, name, names: [name], values: 1 }));
    expect(byLikeness(known, '便民书屋').map(({ name }) => name)).toEqual(['便民书吧', '社区书屋', '道路']);
  });
});

test('the popup sets a page beside what another name was merged into', () => {
  const page = report('page', 2025, [figure('便民书屋', 21, '家', { period: '2024' })]);
  const other = report('a', 2024, [figure('街角书吧', 15, '家')]);
  const [from, into] = [page, other].map(({ figures }) => figures[0]!.indicator.key) as [string, string];
  const merge: IndicatorEdit = { ...head, action: 'merge', key: from, into, intoCalled: '街角书吧' };
  expect(sheetOf(page, [other]).rows.map(({ change }) => change)).toEqual([null]);
  const [row] = sheetOf(withEdits(page, [merge]), [withEdits(other, [merge])]).rows;
  expect(row!.change?.change.difference?.absolute).toBe(6);
  expect(seriesName(row!.row.series)).toBe('街角书吧');
});
