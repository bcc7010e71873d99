import { headOf } from '../../rules/edge';
import { ACTIONS, isInsideWord, LIGHT, RELATIONAL, SPLITTERS } from '../lexicon';
import { wordAtStart } from './word-list';

/** 区法律顾问室共审查事务, 各单位共聘请顾问: who did it in all; of 公共停车位 and 共有产权住房 共 is half a word. */
export function withoutDoer(text: string): string {
  const office = OFFICE.exec(text)?.[0] ?? '';
  const deed = IN_ALL.takenOff(text.slice(office.length));
  const verb = office === '' ? 0 : Math.max(...LISTS.map((list) => wordAtStart(deed, list).length));
  if (office !== '' && DONE.test(deed)) return deed;
  if (verb > 1 && deed.length - verb >= 2 && !RELATIONAL.has(deed.slice(verb))) return deed;
  for (let at = text.indexOf('共', 3); at > 0; at = text.indexOf('共', at + 1)) {
    const done = text.slice(at + 1);
    if (text[at - 1] === '公' || isInsideWord(text, at, at + 1) || done.length < 4) continue;
    if (LISTS.some((list) => wordAtStart(done, list).length >= 2) || DONE.test(done)) return done;
  }
  return text;
}
const IN_ALL = headOf(/^(?:共有?|累计|全年|已)+(?=.{4})/);
/** 全市法院受理案件, 图书馆接待读者: what offices do is told by the deed. */
const OFFICE =
  /^(?:全[国省市区县州]|各级|[省市区县]级?)?[一-龥]{0,4}?(?:法院|检察院|检察机关|公安机关|海关|图书馆|博物馆|文化馆|体育馆|(?<=..)(?:部门|队伍|系统)|总队|支队|大队)(?=.{4})/;
const LISTS = [ACTIONS, SPLITTERS, LIGHT];
/** Verbs that say only what offices do. */
const DONE = /^(?:审|聘|接|收|查|发|评|处|编|印|签|招|救|监管|征|检)[一-龥]{3}/;
