/** Milliseconds that `work` takes once. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Times of two pieces of work in milliseconds and their ratio, each the median over the runs. */
export interface Paired {
  work: number;
  yardstick: number;
  ratio: number;
}

/**
 * How long `work` takes beside `yardstick`. Both run in every round, each first in every other one, and the ratio is taken
 * round by round: a machine that is slow for a while is slow for both.
 */
export function timePaired(work: () => unknown, yardstick: () => unknown, rounds: number, warming = 3): Paired {
  const pairs: [number, number][] = [];
  for (let warm = 0; warm < warming; warm++) {
    work();
    yardstick();
  }
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const worked = timeOf(work);
      pairs.push([worked, timeOf(yardstick)]);
    } else {
      const measured = timeOf(yardstick);
      pairs.push([timeOf(work), measured]);
    }
  }
  return {
    work: median(pairs.map(([a]) => a)),
    yardstick: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}

/**
 * Growth of the time per character when a text becomes `times` as long: one run over the long text beside `times` runs over the
 * short one. At most 1 is linear, `times` is quadratic.
 */
export function growthOf(
  run: (text: string) => unknown,
  short: string,
  long: string,
  times: number,
  rounds: number,
): Paired {
  const shortRuns = (): void => {
    for (let i = 0; i < times; i++) run(short);
  };
  return timePaired(() => run(long), shortRuns, rounds, 1);
}
