import type { UnitFamily } from '../../units/families';
import { ACTIONS, isInsideWord, LIGHT, OWN_PLACES, SPLITTERS } from '../lexicon';
import { ownerOf } from '../of/owner';
import type { OwnerSort } from '../of/owner-rules';
import type { Naming } from './naming';
import { isRelational } from './phrase';
import { stripLeads } from './strip';
import { wordAtStart } from './word-list';

/** Who did what a clause tells, before the verb that says no more than that it was done. */
const DID = /^([^，、：“（\d]{2,14}?)(?:全年|累计|共|已|预计)*(?:完成|实现)(?=[^，]{2,}$)/;
/** Owners that hold for their sentence as it is. */
const TOLD_APART: ReadonlySet<OwnerSort> = new Set(['area', 'division', 'level', 'whole']);
const VERBS = [LIGHT, SPLITTERS, ACTIONS];

const PLACE_OR_BODY = /^[一-龥]{2,}[区园港场矿厂司团社院校]$/;

/** 丰登垦区 of 丰登垦区入驻剧团: what stands before the first verb that has an object. */
function beforeVerb(name: string): string | undefined {
  for (let at = 3; at < name.length - 3; at++) {
    const verb = Math.max(...VERBS.map((list) => wordAtStart(name, list, at).length));
    if (verb < 2 || name.length - at - verb < 2 || isInsideWord(name, at, at + verb)) continue;
    return PLACE_OR_BODY.test(name.slice(0, at)) ? name.slice(0, at) : undefined;
  }
  return undefined;
}

/** 立新矿业 of 立新矿业实现营业收入6亿元: the subject of a clause, as long as its number is named by it; empty for the place itself. */
function subjectOf(lead: string, { name, rule }: Naming): string {
  if (rule !== 'before') return '';
  const clause = stripLeads(lead);
  const subject = DID.exec(clause)?.[1] ?? (clause === name ? beforeVerb(name) : undefined);
  return subject === undefined ||
    OWN_PLACES.has(subject) ||
    !name.startsWith(subject) ||
    name.length < subject.length + 2 ||
    isRelational(subject) ||
    TOLD_APART.has(ownerOf(subject)?.sort ?? 'body')
    ? ''
    : subject;
}

/**
 * A name with the subject that its clause leaves out: 立新矿业固定资产投资 of `立新矿业实现营业收入6亿元，完成固定资产投资3亿元`. A clause that begins
 * with its verb goes on with the `subject` of the one before, and amounts of money are told of it. Returns the subject that holds then.
 */
export function withSubject(
  naming: Naming,
  family: UnitFamily,
  { clauseLead, continued }: { clauseLead: string; continued: boolean },
  subject: string,
): { naming: Naming; subject: string } {
  const own = subjectOf(clauseLead, naming);
  if (own !== '') return { naming, subject: own };
  if (subject === '' || continued || naming.rule === 'carried') return { naming, subject };
  if (!VERBS.some((list) => wordAtStart(clauseLead, list).length > 1)) return { naming, subject: '' };
  const { name } = naming;
  if (naming.rule !== 'before' || family !== 'money' || name.startsWith(subject.slice(0, 2)))
    return { naming, subject };
  return { naming: { name: subject + name, noun: subject + name, rule: 'carried-owner' }, subject };
}
