import { describe, expect, test } from 'vitest';
import { allDivisions, type Division } from '../../../core/places/divisions';
import { findPlaces } from '../../../core/places/find-places';
import { BOUNDARY_RULES, namePosition } from '../../../core/places/name-boundary';
import { countPlaces, resolvePlace } from '../../../core/places/resolve-place';

const counties = allDivisions().filter(({ level }) => level === 'county');
const borne = new Map<string, number>();
for (const { name } of allDivisions()) borne.set(name, (borne.get(name) ?? 0) + 1);
// 东区, 矿区, 中原区 are words that say where, until their city's name stands before them
const unique = counties.filter(({ name }) => borne.get(name) === 1 && findPlaces(name).length > 0);
const titled = (title: string, running = '') => resolvePlace({ named: [{ text: title, weight: 5 }], running });
const counted = (running: string, selfKind: string | null = null) => resolvePlace({ named: [], running, selfKind });

describe.each(BOUNDARY_RULES.rules)('$id', ({ pattern, examples, counterExamples }) => {
  test.each(examples)('「%s」', (text) => {
    expect(pattern.test(text)).toBe(true);
  });
  test.each(counterExamples)('not 「%s」', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});

describe('the words around a name', () => {
  test.each([
    ['创建示范县', '范县', { begins: false }],
    ['在范县开工', '范县', { begins: true, ends: true }],
    ['省、市和县委', '和县', { begins: false, ends: false }],
    ['关于和县财政', '和县', { begins: true, ends: true }],
    ['的资源县域', '资源县', { ends: false }],
    ['关于清河县委', '清河县', { begins: true, ends: true }],
    ['新增城市绿地', '增城市', { begins: false }],
    ['，盐田人民', '盐田', { placed: '人民' }],
    ['，新兴产业', '新兴', { placed: null }],
  ])('%s: %s', (text, name, wanted) => {
    const start = text.indexOf(name);
    expect(namePosition(text, start, start + name.length)).toMatchObject(wanted);
  });
});

describe('no division comes out of an ordinary word', () => {
  const insideWords = ({ name, short }: Division) =>
    `获评国家级示${name}，创成省级模${name}、工业强${name}，新${short}镇就业3千人，新${short}市绿地，战略性${short}产业增长，`.repeat(
      3,
    );

  test('every county’s name inside other words', () => {
    // 新兴县 is 新 and 兴县, and yet a county's name; 新宾 is one's short name
    const free = counties.filter(({ short }) => findPlaces(`新${short}`)[0]?.start !== 0);
    const taken = free.filter((county) => {
      const text = insideWords(county);
      return ['县', '区', '市', null].some((kind) => counted(text, kind).code !== null);
    });
    expect(taken.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['县', '示范县、先进县、示范县域，全国示范县'],
    ['县', '在省、市和县委领导下，省、市和县政府支持，市和县直部门，市和县城'],
    ['区', '广东省先进集体，广东省重点项目，广东省试点，战略性新兴产业，新兴业态，新兴产业，新兴领域'],
    ['县', '新增城镇就业，新增城市绿地，新增城乡公交，新增城镇岗位'],
    ['县', '居全国前列，全国先进，全国试点，全国百强'],
    ['市', '实现长治久安，确保社会长治久安，维护长治久安，各位来宾，幸福安康'],
    ['区', '广西人力资源、土地资源，资源配置，广西资源、环境，资源利用'],
    [null, '学习北京市、上海市经验，北京市、上海市、北京市、上海市的做法'],
  ])('called %s: %s', (kind, text) => {
    expect(counted(`${text}。`.repeat(3), kind).code).toBeNull();
  });
});

describe('a name by its words', () => {
  test('every county whose name is borne once, in a title; the country’s other counties change nothing', () => {
    const wrong = unique.filter(({ name, code }, i) => {
      const other = unique[(i * 7 + 13) % unique.length]!;
      const running = `示${other.name}、模${other.name}、新${other.short}镇`;
      return titled(`2024年${name}政府工作报告`, running).code !== code;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test.each(['盐田', '坪山', '罗湖'])(
    '%s by its short name alone, where the text speaks of it as of a place',
    (name) => {
      const running = `${name}港很忙。深圳市委关心${name}，${name}人民努力。落户${name}，${name}中学。`;
      expect(counted(running, '区').code).toBe(unique.find(({ short }) => short === name)!.code);
    },
  );

  test('a name inside a word counts where the text has it as a word', () => {
    const counts = countPlaces(findPlaces('范县人民，示范县'));
    expect([...counts.values()]).toEqual([2]);
  });
});
