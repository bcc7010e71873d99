import { describe, expect, test } from 'vitest';
import { filterCaptures } from '../../../entrypoints/library/filter-captures';
import { ALL_CAPTURES, hashOfView, type LibraryView, viewOfHash } from '../../../entrypoints/shared/page/library-view';
import type { CaptureRow } from '../../../entrypoints/shared/store/rows';
import { recognitionOf } from '../store/reading';

describe('the view in the address', () => {
  test.each<LibraryView>([
    ALL_CAPTURES,
    { page: 'captures', place: '120105', kind: 'work-report', text: '河北区 a&b=c#d' },
    { page: 'capture', id: 7 },
    { page: 'review', place: '120105' },
    { page: 'indicator', indicatorKey: 'i:gdp', placeCode: '120105', text: '生产 总值' },
  ])('%o is found again', (view) => {
    expect(viewOfHash(hashOfView(view))).toEqual(view);
  });

  test.each(['', '#', '#/', '#/nonsense', '#/captures?kind=nonsense', '#/capture/x', '#/capture', '#/capture/0'])(
    '%s shows all captures',
    (hash) => {
      expect(viewOfHash(hash)).toEqual(ALL_CAPTURES);
    },
  );
});

describe('filterCaptures', () => {
  const capture = (id: number, changes = {}, url = 'https://www.example.cn/'): CaptureRow => ({
    id,
    reportId: '',
    url,
    capturedAt: '',
    parserVersion: '',
    hash: '',
    recognition: recognitionOf(changes),
    figureCount: 0,
  });
  const captures = [
    capture(1),
    capture(2, { kind: 'budget-report', title: '预算报告' }),
    capture(3, { place: null, title: '无名转载' }, 'https://Forum.example.org/thread'),
  ];
  const shown = (view: Partial<LibraryView & { page: 'captures' }>) =>
    filterCaptures(captures, { page: 'captures', place: '', kind: '', text: '', ...view }).map(({ id }) => id);

  test('narrows by place, kind and every word', () => {
    expect(shown({})).toEqual([1, 2, 3]);
    expect(shown({ place: '120105' })).toEqual([1, 2]);
    expect(shown({ kind: 'budget-report' })).toEqual([2]);
    expect(shown({ text: ' 报告  河北区 ' })).toEqual([1, 2]);
    expect(shown({ text: 'forum' })).toEqual([3]);
    expect(shown({ place: '120105', text: 'forum' })).toEqual([]);
  });
});
