/** The lines of an account of firms: who earned the one earned the other. */
const EARNED =
  /(?:从业人员|职工人数|营业收入|营收|销售收入|销售额|总产值|产值|增加值|利润总额|利润|净利润|利税总额|利税|税收总额|上缴税金)$/;
/** 软件业产值29亿元，出口1.9亿美元; beside 工业总产值 the whole place's may be told. */
const EXPORTS = /^(?:出口(?:额|创汇额?)?|创汇额?|上缴(?:利税|税收|税金))$/;
const ALL_OF_THEM = /工业$|农业$|^服务业$/;
const WORKS = /人员|职工/;
const EARNS = /(?:业|公司|集团|银行|园区|商户|合作社|单位)$/;
/** 火灾210起，死亡3人: what an event has done. */
const EVENT = /(?:事故|火灾|灾害|灾情|险情|案件)$/;
/** 死亡人数 of 事故起数、死亡人数: what events have done. */
export const DONE_BY_EVENT =
  /^(?:共?造成)?((?:死亡|受伤|伤亡|失踪)(?:人数|人口|人员)?|(?:直接)?经济损失|直接财产损失)$/;

/** 企业 of 企业营收320亿元，利润46亿元, 火灾 of 发生火灾210起，死亡3人: whose the `measure` is, told with the number before; or nothing. */
export function ownerBeside(told: string, measure: string): string {
  if (DONE_BY_EVENT.test(measure)) {
    const event = told
      .replace(DONE_AT_END, '')
      .replace(HOW_MANY, '')
      .replace(/^(?:共|全年|累计)*(?:发生|查处|接报)/, '');
    return EVENT.test(event) ? event : '';
  }
  const exports = EXPORTS.test(measure);
  if (!exports && EARNED.exec(measure)?.index !== 0) return '';
  const owner = told.replace(EARNED, '');
  if (exports && (ALL_OF_THEM.test(owner) || owner === told)) return '';
  // 园区入驻企业320家，从业人员4万人: they are the zone's
  if (WORKS.test(measure) && owner === '企业') return '';
  return EARNS.test(owner) && owner.length < 20 ? owner : '';
}
/** 事故起数下降3%，死亡人数下降5% */
const HOW_MANY = /(?:总?[起件宗]数|总数|发生率)$/;
const DONE_AT_END = /(?:死亡|受伤|伤亡|失踪)(?:人数|人口|人员)?$/;

const RATE = /(?:[一-龥]{2}率|满意度)$/;
const ALL_TOLD = /^总(?:收入|支出)$/;
const ITEM = /^(?:上年)?(?:结转|结余|调[入出]|补助|转移|上解|债务|转贷|滚存)/;
const GRANTED = /(?:申请|注册|授权|登记)量?$/;
const IN_TIME = /^(?:按时|及时|按期|如期)$/;

/** 播种面积963万亩，总产量381万吨 and 产能5万吨，产值1亿元: two measures of one thing, neither of the other; empty where the first measures nothing that is named. */
export function ownerOfMeasure(measured: string, measure: string): string {
  if (/产量?$/.test(measure))
    return measured
      .replace(/(?<=.{2})(?:(?:播种|种植|收获|生产|栽培|养殖)?面积|总?产量|总产|单产)$/, '')
      .replace(/^保障(?=.{2})/, '');
  // 上年结转收入16亿元后，总收入93亿元: the sum of the account is of none of its items
  if (ALL_TOLD.test(measure) && ITEM.test(measured)) return '';
  // 商标申请量2万件，注册量1万件
  if (GRANTED.test(measure)) return measured.replace(GRANTED, '');
  // 办结率100%，满意率99%: one is none of the other's
  if (RATE.test(measure) && RATE.test(measured)) return measured.replace(RATE, '').replace(IN_TIME, '');
  const thing = /产值$/.test(measure) ? measured.replace(/产[能量]$/, '') : measured;
  return thing.length >= 2 ? thing : measured;
}
