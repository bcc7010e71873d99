/**
 * Work in steps. Whoever runs it may let others have their turn between two steps, or leave it there; nothing is waited for inside.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs work at one go. */
export function atOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
