import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { extractFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';

/** The amounts of a report's sentence by their key and owner. */
function keysOf(sentence: string): string[] {
  const document = documentFromText(`2024年天津市河北区政府工作报告\n一、2023年工作回顾\n${sentence}`);
  return extractFigures(document, recognise(document))
    .filter(({ text }) => text !== '')
    .map(({ text, of, indicator: { key } }) => [text, key, ...(of === undefined ? [] : [of])].join(' '));
}

describe('two numbers of one thing are no contradiction', () => {
  test.each([
    [
      '建成高标准农田9万亩、累计达到120万亩。',
      ['9万亩 i:high-standard-farmland:new', '120万亩 i:high-standard-farmland'],
    ],
    ['完成65台老旧电梯更新改造，总数95台。', ['65台 i:elevators-replaced', '95台 i:elevators-replaced:cumulative']],
    [
      '跨国公司地区总部分别新增65家和30家，累计达到956家。119项民生实事完成118项。',
      expect.arrayContaining(['119项 i:livelihood-tasks', '118项 i:livelihood-tasks:completed']),
    ],
    ['完成12类45件民生实事。', ['12类 i:livelihood-tasks:groups', '45件 i:livelihood-tasks']],
    [
      '新增上市公司19家，总数达600家。铁路运营里程新增1700公里、突破7000公里。',
      [
        '19家 i:new-listed-companies',
        '600家 i:listed-companies',
        '1700公里 i:railway-length:new',
        '7000公里 i:railway-length',
      ],
    ],
    ['造林面积6.4万公顷，其中人工造林1.8万公顷。', ['6.4万公顷 i:afforestation', '1.8万公顷 w:人工造林']],
    [
      '一般公共预算收入126亿元，下降6.7%。按可比口径计算，同比增加6亿元，增长5.2%。',
      [
        '126亿元 i:general-budget-revenue',
        '6.7% i:general-budget-revenue',
        '6亿元 i:general-budget-revenue:comparable',
        '5.2% i:general-budget-revenue:comparable',
      ],
    ],
    [
      '一般公共预算收入12.85亿元，扣除留抵退税因素后增长11.4%，自然口径增长6.8%。',
      [
        '12.85亿元 i:general-budget-revenue',
        '11.4% i:general-budget-revenue:comparable',
        '6.8% i:general-budget-revenue',
      ],
    ],
    [
      '固定资产投资增长3.1%，剔除房地产开发投资后增长9.6%。',
      ['3.1% i:fixed-asset-investment', '9.6% i:fixed-asset-investment:comparable'],
    ],
    ['税收收入同口径增长4.2%，下降的只有两项。', ['4.2% i:tax-revenue']],
    [
      '2014—2023年十年间，固定资产投资总额775亿元，年均不到78亿元。',
      ['775亿元 i:fixed-asset-investment', '78亿元 i:fixed-asset-investment:average'],
    ],
    [
      '一般公共预算支出50807万元，为年初预算63160万元的80.4%，为调整预算50210万元的101.2%。',
      [
        '50807万元 i:general-budget-expenditure',
        '63160万元 i:general-budget-expenditure',
        '80.4% i:general-budget-expenditure:share',
        '50210万元 i:general-budget-expenditure:adjusted',
        '101.2% i:general-budget-expenditure:share:adjusted',
      ],
    ],
    [
      '河畔装备等9个重点项目竣工，山前材料等总投资67.1亿元的17个项目开工建设。实施重点项目45个。',
      ['9个 g:重点项目', '67.1亿元 g:项目投资', '17个 g:项目', '45个 i:key-projects'],
    ],
    ['生产总值突破万亿元，达10505亿元。', ['万亿元 i:gdp', '10505亿元 i:gdp']],
    [
      '拥有高新技术企业88家，其中国家级高新技术企业79家。新增国家级高新技术企业14家。',
      ['88家 w:高新技术企业', '79家 i:national-high-tech-enterprises', '14家 i:national-high-tech-enterprises:new'],
    ],
    ['建成充电桩860个、充电桩1420个。', ['860个 g:充电桩', '1420个 g:充电桩']],
    [
      '新增学位5010个。新建小学4所、新增学位4290个，新建幼儿园2所、新增学位720个。',
      expect.arrayContaining(['5010个 i:new-school-places', '4290个 g:新增学位', '720个 g:新增学位']),
    ],
    [
      '112项民生实事完成110项，其余2项民生实事正在推进。',
      ['112项 i:livelihood-tasks', '110项 i:livelihood-tasks:completed', '2项 g:民生实事'],
    ],
    ['经营主体达到3.4万户。1.2万户经营主体享受减免政策。', ['3.4万户 i:market-entities', '1.2万户 g:经营主体']],
    ['签约项目96个。举办招商推介会，签约项目18个。', ['96个 i:signed-projects', '18个 g:签约项目']],
    ['新建公园31个。新建柳园、枫园等6个公园。', ['31个 i:parks-built', '6个 g:新建公园']],
    [
      '一般公共预算收入12亿元。一般公共预算收入14亿元。',
      ['12亿元 i:general-budget-revenue', '14亿元 i:general-budget-revenue'],
    ],
    ['公路完成货运量910万吨。水路完成货运量136万吨。', ['910万吨 w:公路货运量', '136万吨 w:水路货运量']],
  ])('%s', (sentence, keys) => expect(keysOf(sentence)).toEqual(keys));
});
