import { describe, expect, test } from 'vitest';
import { LookPause } from '../../../entrypoints/shared/page/look-pause';

/** Works whenever it may, for `cost` milliseconds at a time, and tells how often and how long in `whole` milliseconds. */
function work(cost: number, didRead: boolean, whole: number) {
  const pause = new LookPause();
  let times = 0;
  for (let now = 0; now < whole; now++) {
    if (!pause.isOver(now)) continue;
    pause.begin(now, now + cost, didRead);
    now += cost;
    times++;
  }
  return { times, spent: times * cost };
}

describe('LookPause', () => {
  test('may look at once', () => {
    expect(new LookPause().isOver(0)).toBe(true);
  });

  test('a page that never rests costs at most a twentieth of the time in looks', () => {
    const { spent } = work(50, false, 600_000);
    expect(spent).toBeLessThanOrEqual(30_000);
    expect(spent).toBeGreaterThan(20_000);
  });

  test('reading anew becomes rarer while it goes on being asked for, up to once a minute', () => {
    // After 1, 2, 4, 8, 16, 32 seconds, and then each minute
    expect(work(10, true, 63_000).times).toBe(6);
    expect(work(10, true, 663_000).times).toBe(16);
  });

  test('a long reading is followed by twenty times its length', () => {
    const pause = new LookPause();
    pause.begin(0, 5_000, true);
    expect([pause.isOver(104_999), pause.isOver(105_000)]).toEqual([false, true]);
  });

  test('after a quiet time the first pause is short again', () => {
    const pause = new LookPause();
    let now = 0;
    for (let count = 0; count < 5; count++) {
      while (!pause.isOver(now)) now++;
      pause.begin(now, now + 10, true);
    }
    now += 10 * 60_000;
    pause.begin(now, now + 10, true);
    expect([pause.isOver(now + 1_009), pause.isOver(now + 1_010)]).toEqual([false, true]);
  });
});
