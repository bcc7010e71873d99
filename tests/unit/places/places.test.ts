import { describe, expect, test } from 'vitest';
import { formerNames } from '../../../core/places/changes';
import { allDivisions, ancestorsOf, divisionOf, fullName, placeName } from '../../../core/places/divisions';
import { findPlaces, isWithin } from '../../../core/places/find-places';
import { NEW_AREAS } from '../../../core/places/new-areas';
import { resolvePlace, toPlace } from '../../../core/places/resolve-place';

const found = (text: string) => findPlaces(text).map(({ text: name, codes }) => [name, ...codes]);

describe('divisions', () => {
  test('levels and parents', () => {
    expect(divisionOf('120105')).toMatchObject({ name: '河北区', short: '河北', level: 'county', parent: '120000' });
    expect(divisionOf('440303')).toMatchObject({ name: '罗湖区', level: 'county', parent: '440300' });
    expect(divisionOf('652700')).toMatchObject({ short: '博尔塔拉', level: 'prefecture', parent: '650000' });
    expect(divisionOf('429004')).toMatchObject({ name: '仙桃市', level: 'county', parent: '420000' });
    expect(divisionOf('450000')?.short).toBe('广西');
    expect(divisionOf('130633')).toMatchObject({ name: '易县', short: '易县' });
    expect(ancestorsOf('440303').map((division) => division.name)).toEqual(['深圳市', '广东省']);
  });

  test('names shown: a district with its city, a county by itself', () => {
    expect(placeName('120105')).toBe('天津市河北区');
    expect(placeName('440303')).toBe('深圳市罗湖区');
    expect(placeName('130633')).toBe('易县');
    expect(placeName('411200')).toBe('三门峡市');
    expect(placeName('100000')).toBe('全国');
    expect(fullName('440303')).toBe('广东省深圳市罗湖区');
  });

  test('no heading of the published table is a place, and no municipality stands twice', () => {
    for (const { name } of allDivisions()) expect(name).not.toMatch(/行政区划|^县$|^市辖区$/);
    expect(divisionOf('110100')).toBeNull();
    expect(allDivisions().length).toBeGreaterThan(3100);
  });

  test('names that stand alone are borne once', () => {
    const shown = new Map<string, string>();
    for (const division of allDivisions()) {
      const name = placeName(division.code);
      expect(shown.get(name), `${name} ${division.code}`).toBeUndefined();
      shown.set(name, division.code);
    }
  });

  test('every change and every new area leads to a division', () => {
    for (const [name, codes] of formerNames()) for (const code of codes) expect(divisionOf(code), name).not.toBeNull();
    for (const area of NEW_AREAS) {
      expect(divisionOf(area.parent), area.name).not.toBeNull();
      expect(divisionOf(area.code), area.name).not.toBeNull();
    }
    expect(formerNames().get('清苑县')).toEqual(['130608']);
    expect(formerNames().get('襄樊市')).toEqual(['420600']);
    expect(formerNames().get('绍兴县')).toEqual(['330603']);
  });
});

describe('findPlaces', () => {
  test('the longest name, a child behind its parent narrowed to it', () => {
    expect(found('天津市河北区和河北省')).toEqual([
      ['天津市', '120000'],
      ['河北区', '120105'],
      ['河北省', '130000'],
    ]);
    expect(found('福州市鼓楼区')).toEqual([
      ['福州市', '350100'],
      ['鼓楼区', '350102'],
    ]);
    expect(found('鼓楼区')[0]!.length).toBeGreaterThan(3);
  });

  test('米易县 is not 易县', () => {
    expect(found('米易县政府').map(([name]) => name)).toEqual(['米易县']);
  });

  test('common words are places only behind their parent', () => {
    expect(found('建设新城区')).toEqual([]);
    expect(found('西安市新城区').map(([name]) => name)).toEqual(['西安市', '新城区']);
  });

  test('former names lead to the divisions of today', () => {
    expect(found('徐水县')).toEqual([['徐水县', '130609']]);
  });

  test('linear on a long run of names', () => {
    expect(findPlaces('天津市河北区'.repeat(20_000))).toHaveLength(40_000);
  });

  test('isWithin', () => {
    expect(isWithin('120105', '120000')).toBe(true);
    expect(isWithin('120105', '130000')).toBe(false);
  });
});

describe('resolvePlace', () => {
  const resolve = (title: string, running: string, selfKind: string | null = null) =>
    resolvePlace({ named: title ? [{ text: title, weight: 5 }] : [], running, selfKind });

  test.each([
    ['和平区', '天津的小洋楼，天津的海河，和平区的早晨', '120101'],
    ['和平区', '沈阳的工厂，辽宁的冬天，和平区的早晨', '210102'],
    ['河北区', '天津市委要求河北区走在前列', '120105'],
    ['鼓楼区', '徐州的汉画像石，鼓楼区的老街，江苏', '320302'],
    ['鼓楼区', '开封的夜市，河南的小吃', '410204'],
  ])('%s in 「%s」', (title, running, code) => {
    expect(resolve(title, running).code).toBe(code);
  });

  test('what the text calls itself settles the level', () => {
    const running = '盐田港很忙。深圳市委关心盐田，盐田人民努力。深圳、盐田、盐田。';
    expect(resolve('', running, '区').code).toBe('440308');
  });

  test('a city whose counties alone are named', () => {
    const running = '文县、宕昌县、两当县、成县、徽县的项目都已开工，文县、宕昌县进度最快。';
    expect(resolve('', running, '市').code).toBe('621200');
  });

  test('open where nothing decides: all that fit are told', () => {
    const { code, candidates } = resolve('鼓楼区', '鼓楼区的街道');
    expect(code).toBeNull();
    expect(candidates.map((one) => toPlace(one).name).sort()).toEqual(
      ['开封市鼓楼区', '徐州市鼓楼区', '南京市鼓楼区', '福州市鼓楼区'].sort(),
    );
  });

  test('河北 is the province, whatever else the text names, until 河北区 stands in it', () => {
    expect(resolve('2024年河北统计公报', '京津冀协同，河北、天津、天津、河北、天津').code).toBe('130000');
    expect(resolve('河北发展纪实', '天津市河北区的河北路，河北人家，河北新貌，天津').code).toBe('120105');
  });

  test('a common word is no place', () => {
    expect(resolve('引进高端资源', '资源很多，平安建设，和平发展').code).toBeNull();
  });
});
