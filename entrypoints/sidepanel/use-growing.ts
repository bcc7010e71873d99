import { useEffect, useState } from 'preact/hooks';

/** Rows that fill any panel, and as many as a slow machine makes within a frame or two. */
const AT_FIRST = 100;
const STEP = 250;

/**
 * How many rows of a long list to make: the first screens at once, the rest a portion a frame, so that typing never waits for
 * thousands of rows.
 * @param total how many there are
 * @param begin begins anew whenever it changes
 */
export function useGrowing(total: number, begin: unknown): number {
  const [{ of, limit }, setGrown] = useState({ of: begin, limit: AT_FIRST });
  const now = of === begin ? limit : AT_FIRST;
  useEffect(() => {
    if (now >= total) return;
    const frame = requestAnimationFrame(() => setGrown({ of: begin, limit: now + STEP }));
    return () => cancelAnimationFrame(frame);
  }, [begin, now, total]);
  return now;
}
