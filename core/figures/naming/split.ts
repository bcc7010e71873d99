import { isInsideWord } from '../lexicon';

/** Cuts at the marks that `isMark` names, outside quotation marks and brackets; empty parts fall. */
function splitOutside(text: string, isMark: (at: number) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (c === '“' || c === '（' || c === '《') depth++;
    if (c === '”' || c === '）' || c === '》') depth--;
    if (i < text.length && (depth !== 0 || !isMark(i))) continue;
    if (i > from) parts.push(text.slice(from, i));
    from = i + 1;
  }
  return parts;
}

/** The parts of a phrase between 、; of 省（区、市） there is one. */
export function splitTop(text: string): string[] {
  const parts = splitOutside(text, (at) => text[at] === '、');
  return parts.length > 0 ? parts : [text];
}

/** The members of a list, between 、 和 与 及; 和 of 和谐 and 与 of 与会 join nothing. */
export function splitMembers(text: string): string[] {
  const joins = (at: number): boolean =>
    text[at] === '、' || (/[和与及]/.test(text[at]!) && at > 1 && !isInsideWord(text, at, at + 1));
  return splitOutside(text, joins).map((part) => part.replace(/^以/, ''));
}

/** Where a mark stands last outside quotation marks and brackets; -1 where it does not: 、 of 体育馆、运动场（田径场、足球场）. */
export function lastOutside(text: string, mark: string): number {
  const last = text.lastIndexOf(mark);
  if (last < 0 || !/[”）》]/.test(text.slice(last))) return last;
  const parts = splitOutside(text, (at) => text[at] === mark);
  const tail = parts[parts.length - 1];
  return tail === undefined || tail.length === text.length ? -1 : text.length - tail.length - 1;
}
