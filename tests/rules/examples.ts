import type { ListedRule } from '../../scripts/docs/listed-table';

/** A pattern as a text is searched with: one that is sticky or goes on where it stopped would remember the last text. */
const searching = (pattern: RegExp): RegExp => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));

/** Examples that the pattern is not found in, and counter-examples that it is found in. */
export function wrongExamples({ examples = [], counterExamples = [] }: ListedRule, pattern: RegExp): string[] {
  const search = searching(pattern);
  return [...examples.filter((text) => !search.test(text)), ...counterExamples.filter((text) => search.test(text))];
}
