import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../../core/figures/figure';
import {
  ALL_FIGURES,
  type FigureFilter,
  filterFigures,
  isNarrowed,
} from '../../../../entrypoints/sidepanel/filter-figures';
import { figureOf } from '../../store/reading';
import { inLanguage } from '../in-language';

const figures: Figure[] = [
  { ...figureOf('一般公共预算收入', 31, 0), text: '31.2 亿元' },
  { ...figureOf('地区生产总值', 6, 10, '2024', 'target'), kind: 'growth', indicator: { name: '经济', key: 'i:gdp' } },
  { ...figureOf('老旧小区', 12, 20), confidence: 0.75 },
];
const shown = (filter: Partial<FigureFilter>) =>
  filterFigures(figures, { ...ALL_FIGURES, ...filter }).map(({ start }) => start);

describe('filterFigures', () => {
  inLanguage('zh');
  test.each<[string, Partial<FigureFilter>, number[]]>([
    ['nothing asked for', {}, [0, 10, 20]],
    ['a part of the name', { text: '预算' }, [0]],
    ['pinyin initials', { text: 'ljxq' }, [20]],
    ['the registry’s name, which the text does not use', { text: '生产总值' }, [10]],
    ['the number without the page’s spaces', { text: '31.2亿' }, [0]],
    ['status', { status: 'target' }, [10]],
    ['kind', { kind: 'level' }, [0, 20]],
    ['without the unsure ones', { sureness: 'sure' }, [0, 10]],
    ['the unsure ones alone', { sureness: 'unsure' }, [20]],
    ['all at once', { text: '小区', status: 'target' }, []],
    ['spaces only', { text: '  ' }, [0, 10, 20]],
  ])('%s', (_, filter, starts) => {
    expect(shown(filter)).toEqual(starts);
  });
});

test('isNarrowed', () => {
  expect(isNarrowed({ ...ALL_FIGURES, text: ' ' })).toBe(false);
  expect(isNarrowed({ ...ALL_FIGURES, sureness: 'sure' })).toBe(true);
});
