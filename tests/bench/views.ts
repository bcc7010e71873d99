import type { Page } from 'playwright-core';
import { tableText } from '../eval/table';
import { type Filled, filledLibraries } from './filled';
import { median } from './measure';

const SIZES = [10, 200] as const;
const ROUNDS = 7;
/** Opening a view of twenty times as large a library takes at most twice as long. */
const BOUND = 2;

/** Milliseconds from asking for a view to its last part standing there; what it waits for must have gone before. Runs in the page. */
export async function opening({ hash, wanted }: { hash: string; wanted: string }): Promise<number> {
  location.hash = '#/bin';
  const left = performance.now();
  while (document.querySelector(wanted) !== null) {
    if (performance.now() - left > 120_000) throw new Error(`${wanted} does not go`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  const start = performance.now();
  location.hash = hash;
  while (document.querySelector(wanted) === null) {
    if (performance.now() - start > 120_000) throw new Error(`${hash} does not show ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return performance.now() - start;
}

/** Each view with what stands there once it is whole, of a place and of all places. */
const VIEWS: [name: string, wanted: string, hash: (place: string) => string][] = [
  ['overview of a place', '[data-testid="notable-count"]', (place) => `#/overview?place=${place}`],
  ['overview of all places', '[data-testid="notable-count"]', () => '#/overview?place=all'],
  ['core indicators', '[data-testid="indicator-row"]', (place) => `#/indicators?place=${place}`],
  ['all indicators', '[data-testid="indicator-row"]', (place) => `#/indicators?set=all&place=${place}`],
  ['an indicator’s chart', '[data-testid="chart"] svg', (place) => `#/indicators?chart=i:gdp&place=${place}`],
  ['promises', '[data-testid="promises"], [data-testid="undecided"]', (place) => `#/promises?place=${place}`],
  ['reports of a place', '[data-testid="captures"]', (place) => `#/captures?place=${place}`],
  ['reports of all places', '[data-testid="captures"]', () => '#/captures?place=all'],
  ['a report', '[data-testid="capture-findings"], [data-testid="capture-without-findings"]', () => '#/capture/5'],
  [
    'a search',
    '[data-testid="search-results"] a[data-result]',
    () => `#/search?text=${encodeURIComponent('生产总值')}`,
  ],
  ['settings', '[data-testid="storage-room"] strong', () => '#/settings'],
];

/** Milliseconds from opening the library anew to its first view. */
async function anew(page: Page, place: string): Promise<number> {
  await page.evaluate((code) => {
    location.hash = `#/overview?place=${code}`;
  }, place);
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(async () => {
    while (document.querySelector('[data-testid="notable-count"]') === null) {
      if (performance.now() > 120_000) throw new Error('the library does not show its overview');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now();
  });
}

/** Opens every view in libraries of 10 and of 200 reports in turn, in a real browser. Returns what is over its bound, one line each. */
export async function benchViews(root: string): Promise<string[]> {
  const libraries = await filledLibraries(root, SIZES);
  if (libraries === null) {
    console.log('The views of the library were not measured: there is no built extension (npm run build).\n');
    return [];
  }
  // A place that holds them all itself: told beside the others, and bound by nothing, for its tables are twenty times as large
  const [together] = (await filledLibraries(root, [SIZES[1]], '100001', true)) ?? [];
  if (together !== undefined) libraries.push(together);
  try {
    const names = ['the library anew', ...VIEWS.map(([name]) => name)];
    const runs = libraries.map(() => names.map((): number[] => []));
    for (let round = -1; round < ROUNDS; round++) {
      for (const [of, filled] of libraries.entries()) {
        const times = await timesOf(filled, round + 1);
        // The first round loads the code of each view
        if (round >= 0) for (const [at, time] of times.entries()) runs[of]![at]!.push(time);
      }
    }
    const sizes = SIZES.map((size) => `ms of ${size} reports`);
    const table = [['opening …', ...sizes, 'ratio', 'bound', `ms of ${SIZES[1]} of one place`]];
    const over: string[] = [];
    for (const [at, name] of names.entries()) {
      const [few, many, one] = runs.map((of) => median(of[at]!)) as [number, number, number];
      const cells = [few.toFixed(0), many.toFixed(0), (many / few).toFixed(2), `≤ ${BOUND}`, one.toFixed(0)];
      table.push([name, ...cells]);
      if (many / few > BOUND) over.push(`library, ${name}: ${(many / few).toFixed(2)}, bound ${BOUND}`);
    }
    console.log(`${tableText(table)}\n`);
    return over;
  } finally {
    for (const { browser } of libraries) await browser.close();
  }
}

async function timesOf({ page, places }: Filled, round: number): Promise<number[]> {
  const place = places[round % places.length]!;
  const times = [await anew(page, place)];
  for (const [, wanted, hash] of VIEWS) times.push(await page.evaluate(opening, { hash: hash(place), wanted }));
  return times;
}
