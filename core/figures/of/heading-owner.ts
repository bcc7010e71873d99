import { headOf } from '../../rules/edge';
import { type Owner, ownerOf, ownerOfTopic } from './owner';

/** The number of a heading or an item. */
export const NUMBERING = headOf(/^[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]+\s*/);
const LEVEL = /(?:[省市区县州盟旗](?:本级|级|直)|本级)(?!以|开发区|部门)(?:（(?:含|包括)[^（）]{1,24}）)?/;
const WHOLE = /全[市省区县州盟旗]/;

/** Whose all below a heading is; `silent` where it names no owner and those above it are asked. */
type HeadingOwner = Owner | null | 'silent';

/** What a heading says of the owner; one that names the whole and a level says that there is none. */
function ownerOfHeading(heading: string): HeadingOwner {
  const words = NUMBERING.takenOff(heading);
  const level = LEVEL.exec(words)?.[0];
  const whole = WHOLE.exec(words)?.[0];
  if (level !== undefined && whole !== undefined) return null;
  if (level !== undefined || whole !== undefined) return ownerOf((level ?? whole)!);
  const owner = ownerOfTopic(words);
  // 七、对外经济 is a topic, 民营经济 an owner
  return owner !== null && (owner.sort !== 'body' || owner.rule === 'ownership') ? owner : 'silent';
}

/** Whose the headings of a report say all below them is; each is read once, however many blocks stand below it. */
export class HeadingOwners {
  private readonly read = new Map<string, HeadingOwner>();

  /** What the nearest heading that names an owner says; null where none does. */
  ofSection(section: readonly string[]): Owner | null {
    for (let level = section.length - 1; level >= 0; level--) {
      const heading = section[level]!;
      let owner = this.read.get(heading);
      if (owner === undefined) {
        owner = ownerOfHeading(heading);
        this.read.set(heading, owner);
      }
      if (owner !== 'silent') return owner;
    }
    return null;
  }
}
