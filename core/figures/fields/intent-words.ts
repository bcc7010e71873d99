/** 计划 as a verb; 年度投资计划, 按计划 and 计划生育 are nouns. */
export const PLANS =
  /(?<!(?:完成|执行|按|按照|[列纳]入|发放)[\u4e00-\u9fff]{0,6}|(?:[比较超]|[高低快慢]于)[\u4e00-\u9fff]{0,3}|行动|生产)计划(?!完成率|立项|批复|规划|审批|管理|生育|单列|项目|任务|目标|经济|[的书数内外])(?=[\u4e00-\u9fff])/;
/** Verbs of intending. */
export const INTENDS = /力争|还要|还将|拟(?=[\u4e00-\u9fff])|打算|预定|要(?:达到|实现|完成|新增|建成|确保|力争)/;
/** In an account of events also what is only set out to be built or reached. */
export const SETS_OUT = /将|确保|争取(?=在|到\d|实现|达到|完成|新增|建成|突破)|目标|规划建设/;
