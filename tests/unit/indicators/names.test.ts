import { describe, expect, it } from 'vitest';
import { englishName } from '../../../core/indicators/english-name';
import { findIndicator } from '../../../core/indicators/find';
import { registryName, shortName } from '../../../core/indicators/key-name';
import { REGISTRY } from '../../../core/indicators/registry';

describe('short names', () => {
  it('are at most 9 Chinese characters or 22 Latin ones long', () => {
    const long = REGISTRY.flatMap((entry) => {
      const [zh, en] = [shortName(entry, 'zh')!, shortName(entry, 'en')!];
      return zh.length > 9 || en.length > 22 ? [`${entry.id}: ${zh} ${en}`] : [];
    });
    expect(long).toEqual([]);
  });

  it('stand for one entry each', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = REGISTRY.map((entry) => shortName(entry, language)!);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('are no wording of another entry, and none that says what the full name says', () => {
    const wrong = REGISTRY.flatMap(({ id, zh, en, short }) => {
      const other = short?.zh === undefined ? null : findIndicator(short.zh);
      if (other !== null && other.id !== id) return [`${id}: ${short!.zh} is ${other.id}`];
      return short?.zh === zh || short?.en === en ? [`${id}: says nothing new`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('are in the script of their language', () => {
    const wrong = REGISTRY.filter(
      (entry) =>
        /\p{Script=Han}/u.test(entry.en + shortName(entry, 'en')) || !/\p{Script=Han}/u.test(shortName(entry, 'zh')!),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('take the modifiers of a key', () => {
    expect(shortName('i:gdp', 'en')).toBe('GDP');
    expect(shortName('i:gdp', 'zh')).toBe('地区生产总值');
    expect(shortName('i:national-high-tech-enterprises:new', 'en')).toBe('High-tech firms, newly added');
    expect(shortName('w:百姓大舞台', 'en')).toBeNull();
  });
});

describe('the registry name of a key', () => {
  it.each([
    ['i:gdp:growth', 'Gross regional product, growth', '地区生产总值增速'],
    ['i:retail-sales:share', 'Retail sales of consumer goods, share', '社会消费品零售总额（占比）'],
    ['i:gdp:constant-prices', 'Gross regional product (constant prices)', '地区生产总值（不变价）'],
    ['i:childcare-places:new', 'Childcare places, newly added', '新增托位'],
  ])('%s has its modifiers in both languages', (key, en, zh) => {
    expect([registryName(key, 'en'), registryName(key)]).toEqual([en, zh]);
  });
});

describe('the English name of a phrase', () => {
  it.each([
    ['全区规上工业增加值', 'Industrial value added, firms above scale'],
    ['人均旅游收入', 'Tourism income per person'],
    ['固定资产投资增速', 'Fixed-asset investment, growth'],
    ['工业投资占固定资产投资比重', 'Industrial investment, share of Fixed-asset investment'],
    ['外贸出口排名', 'Exports, rank'],
    ['净增市场主体', 'Market entities, net increase'],
  ])('%s is %s', (zh, en) => {
    expect(englishName(zh)).toBe(en);
  });

  it('is none where the registry does not know what the words stand around', () => {
    expect(englishName('人均绿道驿站')).toBeNull();
    expect(englishName('绿道驿站占固定资产投资比重')).toBeNull();
  });
});
