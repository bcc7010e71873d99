import { describe, expect, it } from 'vitest';
import { findIndicator } from '../../../core/indicators/find';

const found = (name: string) => findIndicator(name)?.id ?? null;

describe('a phrase that is a known indicator', () => {
  it.each([
    ['地区生产总值', 'gdp'],
    ['全区生产总值', 'gdp'],
    ['全年实现地区生产总值', 'gdp'],
    ['GDP', 'gdp'],
    ['一般公共预算收入', 'general-budget-revenue'],
    ['全年一般公共预算收入完成', 'general-budget-revenue'],
    ['完成一般公共预算收入', 'general-budget-revenue'],
    ['公共财政预算收入', 'general-budget-revenue'],
    ['规上工业增加值', 'industrial-value-added-above-scale'],
    ['规模以上工业增加值', 'industrial-value-added-above-scale'],
    ['新增城镇就业', 'urban-new-jobs'],
    ['城镇新增就业人数', 'urban-new-jobs'],
    ['城镇登记失业率控制在', 'registered-unemployment-rate'],
    ['国家级高新技术企业', 'national-high-tech-enterprises'],
    ['国家高新技术企业数量', 'national-high-tech-enterprises'],
    ['市场主体总量', 'market-entities'],
    ['累计有效发明专利', 'valid-invention-patents'],
    ['PM2.5平均浓度', 'pm25'],
    ['PM₂.₅平均浓度', 'pm25'],
    ['细颗粒物（PM2.5）平均浓度', 'pm25'],
    ['“专精特新”“小巨人”企业', 'little-giants'],
    ['服务业增加值占GDP比重', 'service-share'],
    ['服务业增加值占地区生产总值的比重', 'service-share'],
    ['社会消费品零售总额', 'retail-sales'],
    ['社会消费品零售额', 'retail-sales'],
    ['老旧小区提升改造', 'old-estates-renovated'],
    ['改造提升老旧小区', 'old-estates-renovated'],
    ['改造老旧小区', 'old-estates-renovated'],
    ['粮食总产量', 'grain-output'],
    ['第三产业增加值', 'tertiary-sector-value-added'],
    ['2023年地区生产总值', 'gdp'],
    ['“十三五”期间固定资产投资', 'fixed-asset-investment'],
  ])('%s is %s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  it.each([
    ['智能算力规模', '规划建设算力', '算力'],
    ['国家科技型中小企业评价入库', '国家级科技型中小企业', '入库国家科技型中小企业'],
    ['全社会研发经费投入强度', '研发投入占GDP比重', 'R&D经费投入强度'],
  ])('%s, %s and %s meet', (...names) => {
    const ids = new Set(names.map(found));
    expect(ids.size).toBe(1);
    expect([...ids][0]).not.toBeNull();
  });
});

describe('a phrase that only holds a known indicator', () => {
  it.each([
    ['一般公共预算收入中税收收入', 'general-budget-revenue'],
    ['高新技术产业增加值', 'industrial-value-added'],
    ['工业固定资产投资', 'fixed-asset-investment'],
    ['地方财政收入', 'general-budget-revenue'],
    ['市本级一般公共预算收入', 'general-budget-revenue'],
    ['民营经济增加值占GDP比重', 'gdp'],
    ['人均地区生产总值', 'gdp'],
    ['农村居民人均纯收入', 'rural-income-per-capita'],
    ['户籍人口城镇化率', 'urbanisation-rate'],
    ['税收收入占财政收入的比重', 'fiscal-revenue'],
    ['住房贷款余额', 'loan-balance'],
    ['城镇调查失业率', 'registered-unemployment-rate'],
  ])('%s is not %s', (name, id) => {
    expect(found(name)).not.toBe(id);
  });

  it.each([
    '占GDP比重',
    '高新技术企业产值',
    '新增国家高新技术企业',
    '引进国家高新技术企业',
    '实施方案',
    '企业',
    '项目',
    '总投资',
    '累计完成固定资产投资的单位',
    '工业增加值率',
    '',
    '率',
  ])('%s is none', (name) => {
    expect(found(name)).toBeNull();
  });

  it('answers at once for a phrase of any length', () => {
    expect(found('全区'.repeat(50_000))).toBeNull();
  });
});
