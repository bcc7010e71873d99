import type { Rule, RuleTable } from '../rules/rule';

/** A word that heads the column of labels: it names no figures. */
const labels: Rule = {
  id: 'label heading',
  pattern:
    /^(?:(?:序|编)号|编码|(?:行|(?:公式)?栏)次|单位|计量单位|名称|类别|类型|分类|领域|维度|年份|年度|月份|时间|行业|品种|品名|规格|型号|规格型号|等级|[\u4e00-\u9fff]{0,4}(?:项目|科目|指标|产品|商品|事项)(?:编码)?|[\u4e00-\u9fff]{2,4}名称)$/,
  examples: [
    '序号',
    '编号',
    '编码',
    '行次',
    '栏次',
    '公式栏次',
    '单位',
    '计量单位',
    '名称',
    '类别',
    '类型',
    '分类',
    '领域',
    '维度',
    '年份',
    '年度',
    '月份',
    '时间',
    '行业',
    '品种',
    '品名',
    '规格',
    '型号',
    '规格型号',
    '等级',
    '项目',
    '收入项目',
    '科目名称',
    '科目编码',
    '主要指标',
    '产品名称',
    '商品名称',
    '事项',
    '产品',
    '商品',
    '机构名称',
  ],
  counterExamples: ['预算数', '年末数', '产量', '2024年', '城镇', '指标值'],
};

/** A word that heads a column of places. */
const places: Rule = {
  id: 'places heading',
  pattern:
    /^(?:地区|区域|地方|城市|省份|市别|县别|区别|行政区划?|(?:[省市县区州盟旗乡镇]|街道?|、|，|（|）|\(|\)|,){2,8}|乡|镇)(?:名称)?$/,
  examples: [
    '地区',
    '区域',
    '地方',
    '城市',
    '省份',
    '市别',
    '县别',
    '区别',
    '行政区',
    '行政区划',
    '区县',
    '县（市、区）',
    '市(县,区)',
    '县（市，区）',
    '乡镇',
    '镇街',
    '乡镇、街道',
    '乡',
    '镇',
    '地区名称',
  ],
  counterExamples: ['市级', '县城', '区内企业', '镇区人口'],
};

/** A word, or the end of one, that heads a column of figures. */
const figures: Rule = {
  id: 'figures heading',
  pattern:
    /[%％]|(?:数|额|量|值|率|价|比重|占比|增长|增减|增速|同比|涨跌|预算|决算|执行|完成|目标|累计)$|比上年|[（(][^（()）]{1,8}[）)]$|^(?:19|20)\d\d年?$|月末?$|季度$/,
  examples: [
    '增减%',
    '预算数',
    '增减额',
    '招生量',
    '产值',
    '出生率',
    '价',
    '以上年为100的指数',
    '比重',
    '占比',
    '同比增长',
    '增减',
    '增速',
    '同比',
    '涨跌',
    '年初预算',
    '决算',
    '执行',
    '实际完成',
    '目标',
    '累计',
    '绝对量',
    '1998年',
    '产量',
    '比上年',
    '床位（张）',
    '2024年',
    '2024',
    '1-3月',
    '3月末',
    '一季度',
  ],
  counterExamples: ['税收收入', '城镇', '一、农业', '（一）税收'],
};

export const tableWords: RuleTable = { name: 'document/table-words', rules: [labels, places, figures] };

/** True where a word heads labels; white space does not count. */
export const headsPlaces = (word: string): boolean => places.pattern.test(word.replace(/\s+/g, ''));
export const headsLabels = (word: string): boolean =>
  labels.pattern.test(word.replace(/\s+/g, '')) || headsPlaces(word);
export const headsFigures = (word: string): boolean => figures.pattern.test(word.replace(/\s+/g, ''));
