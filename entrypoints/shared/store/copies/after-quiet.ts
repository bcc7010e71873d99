/** A reader who tags one report after the other is not interrupted by a copy of each. */
export const QUIET_MS = 10_000;
/** A copy that takes long is written the more seldom: no more of the time than one part in so many goes into it. */
export const SHARE = 20;

/**
 * Does work some time after it was asked for last, never twice at once, and the more seldom the longer it takes.
 * @param work what fails in it is its own to tell
 * @param now milliseconds of a clock that only goes forward
 * @returns asks for the work
 */
export function afterQuiet(work: () => Promise<void>, now = () => performance.now()): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let working = false;
  let again = false;
  let earliest = 0;
  const ask = (): void => {
    again = working;
    if (working) return;
    clearTimeout(waiting);
    waiting = setTimeout(run, Math.max(QUIET_MS, earliest - now()));
  };
  const run = async (): Promise<void> => {
    working = true;
    const began = now();
    await work();
    earliest = now() + (now() - began) * SHARE;
    working = false;
    if (again) ask();
  };
  return ask;
}
