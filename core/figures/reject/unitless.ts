import type { RejectRule } from './rule';

/** Names after which a bare number is a value: 空气综合指数4.58, 基尼系数0.4, 实有市场主体突破6万. */
const INDEX_NAME =
  /(?:指数|系数|得分|评分|分值|容积率|倍数|比值|收入比|之比|密度|强度|比例|水平|倍差|倍比|PUE|（PUE）|值)(?:\(.{1,8}\))?(?:约?为|达到?|降至|降到|升至|升到|提高到|下降到|缩小到?|缩小至|控制在|低于|高于|超过?|保持在|约|不低于|不高于|的|(?:上年|去年|年初|\d{4}年)|(?:缩小|降低|下降|降|提高|上升|升|扩大)为|[由从](?:上年|去年|年初|\d{4}年)?的?[\d.]+(?:缩小|降低|下降|降|提高|上升|升|扩大)[为至到]|由|从)*$/;
/** 收入比缩小到2.06，比上年缩小0.04: by how much, where a value of the index stands before. */
const CHANGE_OF_INDEX =
  /(?:指数|系数|得分|评分|收入比|之比|倍差|比值|容积率)[^，\d]{0,8}[\d.]+，?(?:同比|(?:比|较)(?:上年|去年|年初|\d{4}年)(?:同期|[底末])?)(?:缩小|扩大|下降|降低|减少|提高|上升|提升)(?:了|约)?$/;
const ENDS = /^(?:[，。；、）！]|$|左右|以上|以下|以内|上升|下降|提高|降|调整|缩小|和|及|大关|台阶)/;

/** A number without a unit measures nothing, unless an index is named before it or it is a large count that ends its clause. */
export const unitless: RejectRule = {
  id: 'unitless',
  rejects({ quantity, before, after }) {
    if (quantity.unit !== '' || quantity.shape === 'rank' || quantity.shape === 'relation') return false;
    if (quantity.form === 'chinese') return true;
    if (!ENDS.test(after)) return true;
    if (INDEX_NAME.test(before) || CHANGE_OF_INDEX.test(before)) return false;
    const large = /[万亿]/.test(quantity.numeral);
    // 接近10亿大关, 新增技能人才74万; “过10亿”目标 is a slogan's
    return !(large && /[\u4e00-\u9fff]$/.test(before));
  },
};
