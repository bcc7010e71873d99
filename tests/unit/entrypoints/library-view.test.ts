import { describe, expect, test } from 'vitest';
import {
  ALL_CAPTURES,
  ALL_PROMISES,
  ALL_YEARS,
  hashOfView,
  type LibraryView,
  OVERVIEW,
  placeOfView,
  viewOfHash,
  viewOfPlace,
} from '../../../entrypoints/shared/page/library-view';

describe('the view in the address', () => {
  test.each<LibraryView>([
    ALL_CAPTURES,
    { page: 'captures', place: '120105', kind: 'work-report', tag: '医疗 a&b=c#d' },
    { page: 'capture', id: 7 },
    { page: 'text', id: 7, figure: '' },
    { page: 'text', id: 7, figure: '120-125' },
    { page: 'years', place: '120105', group: '财政', status: 'target', text: 'ybgg' },
    { page: 'promises', place: '120105', outcome: 'missed', year: '2023', group: '财政' },
    { page: 'overview', place: 'name:120105:京津冀' },
    { page: 'overview', place: 'all' },
    { page: 'search', text: 'a&b 生产总值' },
    { page: 'bin' },
    { page: 'settings' },
    { page: 'places', places: ['120105', '120103'], year: '2023' },
    { page: 'indicator', indicators: ['i:gdp', 'w:老旧小区+改造'], places: ['120105', '120103'], text: '生产 总值' },
  ])('%o is found again', (view) => {
    expect(viewOfHash(hashOfView(view))).toEqual(view);
  });

  test('unknown groups, outcomes and years are left out', () => {
    expect(viewOfHash('#/years?group=x&status=y')).toEqual(ALL_YEARS);
    expect(viewOfHash('#/promises?outcome=x')).toEqual(ALL_PROMISES);
    expect(viewOfHash('#/places?place=1&place=1&place=2&place=3&year=x')).toEqual({
      page: 'places',
      places: ['1', '2'],
      year: '',
    });
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
    const years: LibraryView = { page: 'years', place: '120105', group: '财政', status: '', text: '' };
    expect(viewOfPlace(years, '120103')).toEqual({ ...years, place: '120103' });
    expect(viewOfPlace({ page: 'text', id: 7, figure: '' }, '120103')).toEqual({ ...ALL_CAPTURES, place: '120103' });
    expect(viewOfPlace({ page: 'settings' }, '120103')).toEqual({ page: 'overview', place: '120103' });
    expect(placeOfView({ page: 'settings' })).toBeNull();
    expect(placeOfView(years)).toBe('120105');
  });
});
