import type { Rule, RuleTable } from '../../rules/rule';

/**
 * Whose a figure is, by the words that name an owner. `whole` is the report's own place, `level` its own level of government without
 * those below, `division` another place of the state's, `area` a zone, park or quarter, `body` a group of firms, a branch or a firm.
 */
export type OwnerSort = 'whole' | 'level' | 'division' | 'area' | 'body';

/** Words that are an owner, whole: the pattern sees no more than the words that could be one. */
export interface OwnerRule extends Rule {
  sort: OwnerSort;
  means: string;
}

const RULES: readonly OwnerRule[] = [
  {
    id: 'whole place',
    sort: 'whole',
    means: 'the place of the report as a whole',
    pattern: /^(?:全[省市区县州盟旗]|[我本][省市区县州盟旗])$/,
    examples: ['全市', '全省', '全区', '全县', '全州', '全盟', '全旗', '我市', '本区'],
    counterExamples: ['全年', '市级', '全市国有企业'],
  },
  {
    id: 'level of government',
    sort: 'level',
    means: 'the own level of government, without those below',
    pattern: /^(?:[省市区县州盟旗](?:本级|级|直)|本级)(?:（[^（）]{1,20}）)?$/,
    examples: [
      '市本级',
      '市级',
      '省级',
      '州本级',
      '县级',
      '区本级',
      '盟本级',
      '旗本级',
      '本级',
      '市直',
      '市级（含市属开发区，下同）',
    ],
    counterExamples: ['全市', '市级以上', '省级开发区'],
  },
  {
    id: 'zone',
    sort: 'area',
    means: 'a zone, park or quarter by its own name, or the one that a short name means',
    pattern:
      /^(?!各|两|多|[一二三四五六七八九十]+[大个]|省级|国家级|市级|县级|重点|所有|城市|乡镇|农业|工业|产业|全)(?:(?:(?![我本其的是在为和与及等被将该所])[\u4e00-\u9fffA-Z·]){0,16}(?:开发区|高新区|经开区|保税港?区|综保区|示范区|试验区|合作区|管理区|先行区|新区|园区|片区|港区|度假区|功能区|商务区|中心区|自贸区|科技园|产业园|工业园|新城|临空区|集聚区|商圈))$/,
    examples: [
      '云溪经济技术开发区',
      '高新区',
      '经开区',
      '某保税区',
      '某保税港区',
      '综保区',
      '湖滨示范区',
      '某自贸试验区',
      '某合作区',
      '南湖管理区',
      '某先行区',
      '新区',
      '青云园区',
      '南站片区',
      '临港港区',
      '西山度假区',
      '核心功能区',
      '江南商务区',
      '某中心区',
      '自贸区',
      '青云科技园',
      '青云产业园',
      '青云工业园',
      '滨河新城',
      '临空区',
      '某集聚区',
      '河东商圈',
    ],
    counterExamples: ['我们的开发区', '各开发区', '产业园区', '省级开发区', '两个园区', '重点园区', '城市新区', '城区'],
  },
  {
    id: 'division',
    sort: 'division',
    means: 'a place of the state by its kind: a district, county, town or village',
    pattern:
      /^(?!各|全|本|我|该|两|多|其|农|山|城|小|社|地|灾|景|校|街|牧|林|老|辖|集|乡|上|超|股|门|都|郊|市|县|省)(?:(?![我本全该其的是在为和与及等对从向把被将之各所])[\u4e00-\u9fff]){1,7}(?<!原|特|[一二三四五六七八九十])(?:(?<![城山农小社园地灾库景校街牧林老辖矿片港新保发示试合管贫郊军功禁成规住])区|(?<![各市全困])县|旗|(?<![城乡集建小])镇|街道|(?<![超上股城都门])市)$/,
    examples: ['石桥区', '望江县', '东湖区', '某旗', '青石镇', '河口街道', '云溪市'],
    counterExamples: [
      '作为我区',
      '城区',
      '山区',
      '各县',
      '贫困县',
      '小区',
      '特色小镇',
      '工业园区',
      '超市',
      '上市',
      '城镇',
      '全区',
    ],
  },
  {
    id: 'ownership',
    sort: 'body',
    means: 'the firms or the economy of one kind of owner',
    pattern: /^(?:民营|非公有制?|国有(?:控股)?|集体|外(?:商投)?资|个体|股份制|私营)(?:经济|企业|工业|部门)$/,
    examples: [
      '民营经济',
      '非公有制经济',
      '国有企业',
      '国有控股企业',
      '集体企业',
      '外资企业',
      '外商投资企业',
      '个体经济',
      '股份制企业',
      '私营企业',
      '国有工业',
      '国有部门',
      '非公有经济',
    ],
    counterExamples: ['对外经济', '农村经济', '企业'],
  },
  {
    id: 'partners in trade',
    sort: 'body',
    means: 'countries that trade is done with',
    pattern: /^(?:对|与)?[\u4e00-\u9fffA-Z《》（）“”]{2,24}(?:国家|成员国|经济体)$/,
    examples: ['对东盟国家', '协定成员国', '与亚太经济体'],
    counterExamples: ['国家', '农产品'],
  },
  {
    id: 'firms or branch',
    sort: 'body',
    means: 'a group of firms, a branch of the economy, a firm or bank',
    pattern:
      /^(?!其他|其它|规模以上|规上|限上|限额以上)[\u4e00-\u9fffA-Z、]{2,14}(?:企业|经济|产业集群|产业链|集团|公司|银行|行业|服务业|制造业)$/,
    examples: [
      '民营企业',
      '民营经济',
      '钢铁产业集群',
      '新能源产业链',
      '青云集团',
      '青云公司',
      '某农商银行',
      '文旅行业',
      '生产性服务业',
      '装备制造业',
    ],
    counterExamples: ['企业', '经济', '工业', '农业'],
  },
];

/** Words that name an owner, in the order they are asked. */
export const OWNER_RULES: RuleTable<OwnerRule> = { name: 'figures/of/owner-rules', rules: RULES };
