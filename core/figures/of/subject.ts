import { headOf as opening } from '../../rules/edge';
import { LIGHT } from '../lexicon';
import { wordAtStart } from '../naming/word-list';
import type { Owner } from './owner';

/** Times and words of telling before the subject of a clause. */
export const TELLING = opening(
  /^(?:其中|预计|力争|年内|到?\d{4}年[底末]?|今年|去年|全年|[一二三四五六七八九十]是|——|[\s，：、])+/,
);

/**
 * What a paragraph is about: the zone or place that opened a sentence is also the subject of the next ones that have none and begin
 * with a verb of reaching (`某开发区入驻企业20家。完成税收3亿元。`), until a sentence has a subject of its own.
 */
export class ParagraphSubject {
  private owner: Owner | null = null;
  /** True where the sentence has no subject of its own. */
  private carried = false;

  leave(): void {
    this.owner = null;
    this.carried = false;
  }

  /** A sentence begins; the subject that it goes on with, null where it has its own or none stands before it. */
  enterSentence(text: string): Owner | null {
    this.carried = wordAtStart(TELLING.takenOff(text.slice(0, 60)), LIGHT).length > 1;
    if (!this.carried) this.owner = null;
    return this.owner;
  }

  /** An owner opened the sentence. */
  take(owner: Owner): void {
    this.owner = owner.sort === 'area' || owner.sort === 'division' ? owner : null;
    this.carried = false;
  }

  /** Whether it is by a sentence before that `owner` is told of, which may be doubted. */
  isCarried(owner: Owner | null): boolean {
    return this.carried && this.owner !== null && owner === this.owner;
  }
}
