import { tableText } from '../eval/table';
import { filledLibraries } from './filled';
import { median } from './measure';

const REPORTS = 200;
/** A letter may keep the page from the next one for so long; this one is told in milliseconds, as readers feel it. */
const BOUND_MS = 100;
/** Written letter by letter: words of texts, an indicator, initials, what nothing has. */
const TYPED = ['新增学位', '地区生产总值', 'gdp', 'ybggyssr', '无此词语'];

/** Writes words into the search letter by letter; how long each letter kept the page busy, in milliseconds. Runs in the page. */
async function type({ words }: { words: string }): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('[data-testid="library-search"]')!;
  const times: number[] = [];
  for (let end = 0; end <= words.length; end++) {
    const start = performance.now();
    box.value = words.slice(0, end);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    // Longest of the tasks that follow: what the next letter would have to wait for
    let longest = performance.now() - start;
    for (let until = performance.now() + 150; performance.now() < until; ) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - before);
    }
    times.push(longest);
  }
  return times;
}

/** Types into the search of a library of 200 reports in a real browser. Returns what is over its bound, one line each. */
export async function benchSearch(root: string): Promise<string[]> {
  const [filled] = (await filledLibraries(root, [REPORTS])) ?? [];
  if (filled === undefined) return [];
  const { browser, page } = filled;
  try {
    await page.goto(browser.url('library.html#/search?text=x'));
    const start = performance.now();
    await page.reload();
    await page.locator('[data-testid="search-results"][aria-busy="false"]').waitFor({ timeout: 60_000 });
    const ready = performance.now() - start;
    const table = [['typing …', 'ms a letter, median', 'longest']];
    const over: string[] = [];
    for (const words of TYPED) {
      const times = await page.evaluate(type, { words });
      table.push([words, median(times).toFixed(0), Math.max(...times).toFixed(0)]);
      if (median(times) > BOUND_MS) over.push(`search, ${words}: ${median(times).toFixed(0)} ms, bound ${BOUND_MS} ms`);
    }
    console.log(`Typing into the search of ${REPORTS} reports, ready after ${ready.toFixed(0)} ms.`);
    console.log(`${tableText(table)}\n`);
    return over;
  } finally {
    await browser.close();
  }
}
