import type { ListedRule } from '../../scripts/docs/listed-table';

/** A pattern as a text is searched with: one that is sticky or goes on where it stopped would remember the last text. */
const searching = (pattern: RegExp): RegExp => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));

/** The part of an example that is matched where the example tells it: a tail that may be missing is seen by that alone. */
const MATCHED = /⟦(.+)⟧/;

/** True where the pattern is found in the example, and where `⟦…⟧` stands in it, at just that. */
function isFound(search: RegExp, example: string): boolean {
  const matched = MATCHED.exec(example);
  const found = search.exec(example.replace(/[⟦⟧]/g, ''));
  return found !== null && (matched === null || (found[0] === matched[1] && found.index === matched.index));
}

/** Examples that the pattern is not found in as they say, and counter-examples that it is found in. */
export function wrongExamples({ examples = [], counterExamples = [] }: ListedRule, pattern: RegExp): string[] {
  const search = searching(pattern);
  return [...examples.filter((text) => !isFound(search, text)), ...counterExamples.filter((text) => search.test(text))];
}
