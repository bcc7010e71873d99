import type { Block } from '../document/document';

/** Characters of a heading that are kept. */
const LONGEST = 60;
const INNERMOST = 9;

/** The headings that a text stands under, outermost first, as its blocks go by. */
export class Section {
  private readonly levels: number[] = [];
  private readonly headings: string[] = [];

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
