import { useEffect, useState } from 'preact/hooks';

/**
 * How many rows of a long list to make: the first screens at once, the rest a portion a frame, so that typing never waits for
 * thousands of rows.
 * @param total how many there are
 * @param begin begins anew whenever it changes
 * @param first as many as fill the screen at least
 * @param step as many as a slow machine makes within a frame or two
 */
export function useGrowing(total: number, begin: unknown, { first, step }: { first: number; step: number }): number {
  const [{ of, limit }, setGrown] = useState({ of: begin, limit: first });
  const now = of === begin ? limit : first;
  useEffect(() => {
    if (now >= total) return;
    const frame = requestAnimationFrame(() => setGrown({ of: begin, limit: now + step }));
    return () => cancelAnimationFrame(frame);
  }, [begin, now, total, step]);
  return now;
}
