import { describe, expect, test } from 'vitest';
import { placesNamed } from '../../../core/places/named';

const codes = (written: string) => placesNamed(written).map(({ code }) => code);

describe('a place as a person writes it', () => {
  test.each([
    ['天津市河北区', '120105'],
    ['天津 河北区', '120105'],
    ['易县', '130633'],
    ['保定易县', '130633'],
    ['深圳', '440300'],
    ['南京鼓楼区', '320106'],
    ['全国', '100000'],
  ])('%s is one', (written, code) => {
    expect(codes(written)).toEqual([code]);
  });

  test('a name of several leaves it open, each told with what tells it apart', () => {
    expect(placesNamed('鼓楼区').map(({ name }) => name)).toEqual([
      '南京市鼓楼区',
      '徐州市鼓楼区',
      '福州市鼓楼区',
      '开封市鼓楼区',
    ]);
    expect(codes('吉林')).toEqual(['220000', '220200']);
  });

  test.each(['', 'abc', '天津市某某区', '某地易县', '深圳易县'])('%j is none', (written) => {
    expect(codes(written)).toEqual([]);
  });
});
