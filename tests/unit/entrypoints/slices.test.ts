import { describe, expect, test } from 'vitest';
import type { Steps } from '../../../core/document/steps';
import { Slices } from '../../../entrypoints/shared/page/slices';

/** Work of so many steps, each of which takes its time on `clock`. */
function* work(clock: { now: number }, steps: number, each: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    clock.now += each;
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  test('the page has its turn between them, and none of short work', async () => {
    const clock = { now: 0 };
    const lengths: number[] = [];
    let began = 0;
    const slices = new Slices(
      () => clock.now,
      async () => {
        lengths.push(clock.now - began);
        began = clock.now;
      },
    );
    expect(await slices.run(work(clock, 2, 10))).toBe('done');
    expect(lengths).toEqual([]);
    began = clock.now;
    expect(await slices.run(work(clock, 1_000, 10))).toBe('done');
    expect(lengths.length).toBeGreaterThan(200);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
  });

  test('is left where it is stopped, and runs when it is begun again', async () => {
    const clock = { now: 0 };
    const slices: Slices = new Slices(
      () => clock.now,
      async () => {
        if (clock.now > 500) slices.stop();
      },
    );
    expect(await slices.run(work(clock, 1_000, 10))).toBeNull();
    expect(clock.now).toBeLessThan(1_000);
    clock.now = 0;
    expect(await slices.run(work(clock, 5, 10))).toBe('done');
  });

  test('a turn passes without a timer', async () => {
    let now = 0;
    const slices = new Slices(() => {
      now += 1_000;
      return now;
    });
    expect(await slices.run(work({ now: 0 }, 5, 0))).toBe('done');
    expect(slices.begun).toBe(6);
  });
});
