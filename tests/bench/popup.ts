import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../../scripts/browser/server';
import { tableText } from '../eval/table';
import { type Filled, filledLibraries } from './filled';
import { median } from './measure';

const SIZES = [0, 10, 200] as const;
const ROUNDS = 11;
/** From the click to the rows with a full library it takes at most this multiple of what an empty one takes. */
const BOUND = 1.5;
const SAMPLE = 'seeds/forum-work-report.html';
/** The place of that sample, which is the first place of the library too. */
const OWN_PLACE = '120105';

/** Milliseconds from the click on the toolbar button to the first row of figures in the popup. */
async function clickToRows({ browser }: Filled, address: string): Promise<number> {
  const page = await browser.context.newPage();
  try {
    await page.goto(address);
    const clicked = Date.now();
    const popup = await browser.openPopup(page);
    const shown = await popup.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (document.querySelector('[data-testid="leading-figures"] tbody tr') === null) setTimeout(look, 1);
            else resolve(Date.now());
          };
          look();
        }),
    );
    await browser.closePopup();
    return shown - clicked;
  } finally {
    await page.close();
  }
}

/**
 * Opens the popup on a report with nothing kept, with ten reports of its place kept, and with 190 of other places beside them, in
 * turn, in a real browser; the page is new each time. Returns what is over its bound, one line each.
 */
export async function benchPopup(root: string): Promise<string[]> {
  const libraries = await filledLibraries(root, SIZES, OWN_PLACE);
  if (libraries === null) {
    console.log('The popup was not measured: there is no built extension (npm run build).\n');
    return [];
  }
  const body = readFileSync(path.join(root, SAMPLE));
  const served = await serve({ '/report.html': { type: 'text/html', body } });
  try {
    const runs = libraries.map((): number[] => []);
    for (let round = -1; round < ROUNDS; round++) {
      for (const [at, filled] of libraries.entries()) {
        const time = await clickToRows(filled, `${served.origin}/report.html`);
        if (round >= 0) runs[at]!.push(time);
      }
    }
    const [empty, ...others] = runs.map(median) as [number, ...number[]];
    const table = [
      ['popup, from click to rows', 'ms', 'ratio', 'bound'],
      ['empty library', empty.toFixed(0), '', ''],
    ];
    const over: string[] = [];
    for (const [at, time] of others.entries()) {
      const name = `${SIZES[at + 1]} reports`;
      table.push([name, time.toFixed(0), (time / empty).toFixed(2), `≤ ${BOUND}`]);
      if (time / empty > BOUND) over.push(`popup, ${name}: ${(time / empty).toFixed(2)}, bound ${BOUND}`);
    }
    console.log(`${tableText(table)}\n`);
    return over;
  } finally {
    for (const { browser } of libraries) await browser.close();
    await served.close();
  }
}
