import { describe, expect, it } from 'vitest';
import { entryOfKey, indicatorKey, isGenericKey } from '../../../core/indicators/key';
import type { TaggedWord } from '../../../core/indicators/segmenter';

const level = (unit: string) => ({ unit, kind: 'level' as const });
const growth = { unit: '%', kind: 'growth' as const };
const words = (...tagged: string[]): TaggedWord[] =>
  tagged.map((one) => {
    const [word, tag] = one.split('/');
    return { word: word!, tag: tag! };
  });

describe('the key of a known indicator', () => {
  it('is its id, whatever wording and kind', () => {
    expect(indicatorKey('地区生产总值', level('元'))).toBe('i:gdp');
    expect(indicatorKey('GDP', growth)).toBe('i:gdp');
    expect(indicatorKey('地区生产总值增速', growth)).toBe('i:gdp');
    expect(indicatorKey('实际利用外资', level('美元'))).toBe('i:actual-foreign-investment');
  });

  it('tells a rank or a level of growth from those of the amount', () => {
    expect(indicatorKey('固定资产投资增速', { unit: '位', kind: 'rank' })).toBe('i:fixed-asset-investment:growth');
    expect(indicatorKey('固定资产投资', { unit: '位', kind: 'rank' })).toBe('i:fixed-asset-investment');
    expect(indicatorKey('居民消费价格涨幅', level('%'))).toBe('i:cpi:growth');
  });

  it('tells what is added from what there is', () => {
    expect(indicatorKey('新增国家高新技术企业', level('家'))).toBe('i:national-high-tech-enterprises:new');
    expect(indicatorKey('国家高新技术企业', level('家'))).toBe('i:national-high-tech-enterprises');
    expect(indicatorKey('累计引进国家高新技术企业', level('家'))).not.toBe('i:national-high-tech-enterprises');
    expect(indicatorKey('固定资产投资累计完成', level('元'))).toBe('i:fixed-asset-investment:cumulative');
  });

  it('is not given where the unit says that the words were about something else', () => {
    expect(indicatorKey('国家高新技术企业', level('元'))).toBe('w:国家高新技术企业');
    expect(indicatorKey('民营经济增加值', level('%'))).toBe('i:private-economy-value-added:share');
    expect(indicatorKey('开工', level('平方米'))).toBe('i:area-started');
    expect(isGenericKey(indicatorKey('开工', level('个')))).toBe(true);
  });

  it('leads back to its entry', () => {
    expect(entryOfKey('i:gdp:growth')?.zh).toBe('地区生产总值');
    expect(entryOfKey('w:改造')).toBeNull();
    expect(entryOfKey('i:no-such-thing')).toBeNull();
    expect(indicatorKey('全员劳动生产率', level('元/人'))).toBe('i:labour-productivity');
    expect(indicatorKey('工业总产值', level('倍'))).toBe('i:industrial-output');
  });
});

describe('the key of a phrase that the registry does not know', () => {
  it.each([
    ['更新改造路灯设施', '路灯设施改造提升'],
    ['举办邻里节庆活动', '邻里节庆活动'],
    ['社区微花园数量', '社区微花园'],
    ['新建改造社区微花园', '社区微花园新建和改造'],
    ['春晖里等社区微花园', '社区微花园'],
    ['全区社区微花园总数', '社区微花园'],
  ])('%s meets %s', (one, other) => {
    expect(indicatorKey(one, level('个'))).toBe(indicatorKey(other, level('个')));
  });

  it.each([
    ['新增社区微花园', '社区微花园'],
    ['机关支出（含预备费）', '机关支出'],
    ['和谐企业覆盖率', '谐企业覆盖率'],
    ['实名用户数', '实名用'],
    ['政府一般债务余额', '政府一般债务限额'],
    ['累计建成社区微花园', '社区微花园'],
    ['化解信访积案人数', '受理信访积案人数'],
    ['高等职业学校', '职业学校'],
    ['建设用地', '用地'],
    ['实施项目', '项目'],
    ['甲类仓库占乙类仓库比重', '乙类仓库占甲类仓库比重'],
  ])('%s stays apart from %s', (one, other) => {
    expect(indicatorKey(one, level('个'))).not.toBe(indicatorKey(other, level('个')));
  });

  it.each([
    '企业',
    '总投资',
    '项目',
    '新增项目',
    '引进企业',
    '占地面积',
    '惠及群众',
    '培训',
    '比前五年',
    '补助标准由每人',
  ])('%s is too general to compare', (name) => {
    expect(isGenericKey(indicatorKey(name, level('个')))).toBe(true);
  });

  it.each(['从业人员培训场次', '以旧换新补贴人数', '对口帮扶县区'])(
    '%s is a name, though it opens like a piece of a sentence',
    (name) => {
      expect(indicatorKey(name, level('个'))).toMatch(/^w:/);
    },
  );

  it('takes no time for a name of any length', () => {
    expect(isGenericKey(indicatorKey('全区'.repeat(100_000), level('个')))).toBe(true);
  });

  it('takes an opening place, time or adverb off where words are given', () => {
    const tagged = words('青石县/ns', '全力/d', '社区/n', '微花园/n');
    expect(indicatorKey('青石县全力社区微花园', level('个'), tagged)).toBe('w:社区微花园');
    expect(indicatorKey('青石县地区生产总值', level('元'), words('青石县/ns', '地区/n', '生产总值/n'))).toBe('i:gdp');
  });

  it('keeps a bare place that is what is counted', () => {
    const key = indicatorKey('上海商户联盟', level('家'), words('上海/ns', '商户/n', '联盟/n'));
    expect(key).toBe('w:上海商户联盟');
  });
});

it.each(['一般公共预算收入总量', '政府性基金预算支出总量'])(
  '%s, which takes in transfers, is not in the series of what it sums',
  (name) => {
    const measured = { unit: '元', kind: 'level' } as const;
    expect(indicatorKey(name, measured)).not.toBe(indicatorKey(name.replace('总量', ''), measured));
    expect(indicatorKey('外贸进出口总量', measured)).toBe(indicatorKey('外贸进出口', measured));
  },
);
