import type { Block } from '../document/document';
import { topicOf } from './of/heading-topic';
import type { Passage } from './passage';

/** Characters of a heading that are kept. */
const LONGEST = 60;
const INNERMOST = 9;
/** A line below a value that goes on with it (`增长7%`) is no longer. */
const SHORT_LINE = 20;
/** A line that begins with its number and has no name of its own. */
const BARE_VALUE = /^[^，。：一-龥]{0,2}\d[\d.,]*(?![\d.,年月日、])/;

/** The headings that a text stands under, outermost first, as its blocks go by. */
export class Section {
  private readonly levels: number[] = [];
  private readonly headings: string[] = [];
  /** The line before, where it was the name of a measure and no more, as an infographic sets it above its value. */
  private label: string | null = null;
  /** True where the line before was a value that no name stood above: its name may stand below it. */
  private bare = false;

  /** A passage goes by: what it stands under, itself included where it is a heading. */
  pass({ block, text }: Passage): string[] {
    const { label } = this;
    const isLine = block.kind !== 'heading';
    if (!isLine) this.enter(block, text);
    const topic = isLine && !this.bare ? topicOf([text]) : null;
    this.label = topic ?? (isLine && text.length <= SHORT_LINE ? label : null);
    this.bare = isLine && label === null && BARE_VALUE.test(text);
    return label !== null && isLine ? [...this.headings, label] : [...this.headings];
  }

  /** A heading goes by: those of its level and below end. */
  enter({ level }: Block, words: string): void {
    const own = level ?? INNERMOST;
    while (this.levels.length > 0 && this.levels[this.levels.length - 1]! >= own) {
      this.levels.pop();
      this.headings.pop();
    }
    this.levels.push(own);
    this.headings.push(words.slice(0, LONGEST));
  }

  get path(): string[] {
    return [...this.headings];
  }
}
