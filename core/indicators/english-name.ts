import { findIndicator } from './find';
import { registryName } from './key-name';

/** Words around what the registry knows, and how English says what they make of it. */
const AROUND: readonly { words: RegExp; english: (name: string) => string }[] = [
  { words: /^人均(.+)$/, english: (name) => `${name} per person` },
  { words: /^(.+?)(?:同比)?(?:增速|增长率|增幅)$/, english: (name) => `${name}, growth` },
  { words: /^(.+?)(?:占比|比重|比例|占有率)$/, english: (name) => `${name}, share` },
  { words: /^(.+?)(?:排名|位次|排位)$/, english: (name) => `${name}, rank` },
  { words: /^(?:本年|当年|全年)?新增(.+)$/, english: (name) => `${name}, newly added` },
  { words: /^净增(.+)$/, english: (name) => `${name}, net increase` },
  { words: /^累计(.+)$/, english: (name) => `${name}, cumulative` },
  { words: /^新?引[进入](.+)$/, english: (name) => `${name}, brought in` },
];

/** `A占B比重`: both have to be known. */
const SHARE_OF = /^(.+)占(.+?)(?:的)?(?:比重|比例|百分比)$/;

/**
 * The English name of a phrase of a report: the registry's, with what stands around it composed (`人均X` is X per person, `A占B比重` A's
 * share of B). Null where the registry does not know what the words stand around: a half-translated name misleads.
 */
export function englishName(name: string): string | null {
  const known = findIndicator(name);
  if (known !== null) return registryName(`i:${known.id}`, 'en');
  const [, part, whole] = SHARE_OF.exec(name) ?? [];
  if (part !== undefined && whole !== undefined) {
    const [partName, wholeName] = [englishName(part), englishName(whole)];
    return partName === null || wholeName === null ? null : `${partName}, share of ${wholeName}`;
  }
  for (const { words, english } of AROUND) {
    const inner = words.exec(name)?.[1];
    const innerName = inner === undefined ? null : englishName(inner);
    if (innerName !== null) return english(innerName);
  }
  return null;
}
