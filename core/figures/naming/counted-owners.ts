/** 5200名学生的学杂费, 19家公司的用地问题: who has it is counted, and not what is theirs; 300名符合条件的学生 are described. */
const THEIRS = '的(?=[一-龥]{2,10}(?:$|[，。；、和及得]))(?![一-龥]*(?:规模|数量|总量|目标|任务)$)';
const OWNED_BY_PERSON = new RegExp(
  `^([^，。；的\\d]{0,14}(?:[生民者员户人工童众师手兵]|家庭|对象|干部|子女|家属|孤儿))${THEIRS}`,
);
const OWNED_BY_BODY = new RegExp(`^([^，。；的\\d]{0,12}(?:企业|公司|商户|机构|单位|学校|医院|银行|合作社))${THEIRS}`);
const BODY_FIRST =
  /^([^，。、；的\d]{0,12}?(?:企业|公司|商户|机构|单位|学校|医院|银行|合作社|事务所))(?=[一-龥]{2})(?!集群|集团|总部|职工|员工|项目|代表|负责|[家主])/;
const PERSON_FIRST =
  /^([^，。、；的\d]{0,12}?(?:儿童|老年?人|学生|职工|群众|居民|[村渔牧市]民|农民(?!工)|干部|教师|医生|妇女|残疾人|患者|对象))(?=[一-龥]{3})(?!子女|家属|家庭|代表|之家|宿舍|公寓|家长|群体|群众|人员|和|及|与|等|以及)/;
const OF_BODIES: ReadonlySet<string> = new Set(['家', '户', '个']);
const PERSONS: ReadonlySet<string> = new Set(['名', '人', '位', '户', '万户', '人次']);

/** Who is counted of words that tell what is theirs: 听障儿童 of `听障儿童的康复费用`; any other words as they are. `unit` is that of the number before. */
export function ownersOf(words: string, unit: string): string {
  if (PERSONS.has(unit)) return OWNED_BY_PERSON.exec(words)?.[1] ?? words;
  return unit === '家' ? (OWNED_BY_BODY.exec(words)?.[1] ?? words) : words;
}

/**
 * Who is counted of words that tell what is done for them, by whatever verb: 公司 of `公司融资授信` between two numbers. `beforeNumber`:
 * another number follows the words.
 */
export function doneFor(words: string, unit: string, beforeNumber: boolean): string {
  const person = PERSONS.has(unit) ? PERSON_FIRST.exec(words)?.[1] : undefined;
  if (person !== undefined) return person;
  return beforeNumber && OF_BODIES.has(unit) ? (BODY_FIRST.exec(words)?.[1] ?? words) : words;
}
