import type { Naming } from './naming';

/** 小学1093所，招生11万人，在校生82万人: whose pupils they are stands before the first of them. */
const COUNT = /^(?:毕业生|招生|在校学?生|在园幼儿|在学研究生|专任教师|教职工)(?:数|人数)?$/;
const TAIL = /(?:毕业生|招生|在校学?生|在园幼儿|专任教师|教职工)(?:数|人数)?$/;
const SCHOOL =
  /(?:学院|技校|党校|小学|初中|高中|中学|中专|中职|高职|幼儿园|学校|院校|高校|大学|教育|本科|专科|研究生)$/;

/** The school that was told of before what is counted in it; empty for any other name. */
export function schoolOf(name: string, told: Naming | null): string {
  const school = told === null || !COUNT.test(name) ? '' : told.noun.replace(TAIL, '');
  return SCHOOL.test(school) ? school : '';
}
