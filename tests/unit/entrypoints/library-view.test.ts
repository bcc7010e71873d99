import { describe, expect, test } from 'vitest';
import {
  ALL_CAPTURES,
  ALL_INDICATORS,
  ALL_PROMISES,
  hashOfView,
  type LibraryView,
  OVERVIEW,
  placeOfView,
  viewOfHash,
  viewOfPlace,
} from '../../../entrypoints/shared/views/library-view';

describe('the view in the address', () => {
  test.each<LibraryView>([
    ALL_CAPTURES,
    ALL_INDICATORS,
    { page: 'captures', place: '120105', kind: 'work-report', tag: '医疗 a&b=c#d' },
    { page: 'capture', id: 7 },
    { page: 'text', id: 7, figure: '' },
    { page: 'text', id: 7, figure: '120-125' },
    { ...ALL_INDICATORS, place: '120105', set: 'repeated', group: '财政', kind: 'targets', text: 'ybgg' },
    { ...ALL_INDICATORS, place: '120105', chart: 'w:老旧小区+改造', lines: ['120103', 'name:120105:京津冀'] },
    { ...ALL_INDICATORS, place: '120105', beside: ['120103', '120101'], year: '2023' },
    { page: 'promises', place: '120105', outcome: 'missed', year: '2023', group: '财政' },
    { page: 'overview', place: 'name:120105:京津冀' },
    { page: 'overview', place: 'all' },
    { page: 'search', text: 'a&b 生产总值' },
    { page: 'bin' },
    { page: 'settings' },
  ])('%o is found again', (view) => {
    expect(viewOfHash(hashOfView(view))).toEqual(view);
  });

  test('unknown groups, outcomes and years are left out', () => {
    expect(viewOfHash('#/indicators?group=x&set=y&kind=z&year=x')).toEqual(ALL_INDICATORS);
    expect(viewOfHash('#/promises?outcome=x')).toEqual(ALL_PROMISES);
    expect(viewOfHash('#/indicators?beside=1&beside=1&beside=2')).toEqual({ ...ALL_INDICATORS, beside: ['1', '2'] });
  });

  test('a figure that no id can be is left out', () => {
    expect(viewOfHash('#/capture/7/text/<b>')).toEqual({ page: 'text', id: 7, figure: '' });
  });

  test.each(['', '#', '#/', '#/nonsense', '#/nonsense?place=120105', '#/capture/x', '#/capture', '#/capture/0'])(
    '%s shows the overview',
    (hash) => {
      expect(viewOfHash(hash)).toEqual(OVERVIEW);
    },
  );

  test('a kind that there is not is left out', () => {
    expect(viewOfHash('#/captures?kind=nonsense')).toEqual(ALL_CAPTURES);
  });

  test('another place keeps the view where it has one of each place', () => {
    const years: LibraryView = { ...ALL_INDICATORS, place: '120105', group: '财政', beside: ['120103'] };
    expect(viewOfPlace(years, '120103')).toEqual({ ...years, place: '120103', beside: [] });
    expect(viewOfPlace({ page: 'text', id: 7, figure: '' }, '120103')).toEqual({ ...ALL_CAPTURES, place: '120103' });
    expect(viewOfPlace({ page: 'settings' }, '120103')).toEqual({ page: 'overview', place: '120103' });
    expect(placeOfView({ page: 'settings' })).toBeNull();
    expect(placeOfView(years)).toBe('120105');
  });
});
