/**
 * `npm start [-- FILE_OR_URL…]`: builds the extension and shows it at work on the sample pages, or on the given ones. With a
 * display a browser opens for a person to use; without one every page is read, kept and exported by itself.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'wxt';
import { ExtensionBrowser } from './browser/chromium';
import { serve } from './browser/server';
import { guidedRun } from './start/guided-run';
import { givenPages, samplePages } from './start/pages';
import { startPage } from './start/start-page';

const ROOT = path.resolve(process.argv[1] ?? '', '../..');
const OUTPUT = path.join(ROOT, '.artifacts/start');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');

const ignore = () => undefined;

/** The list of built files is of no use to someone who wants to see the extension. */
const PROBLEMS_ONLY = {
  level: 0,
  debug: ignore,
  log: ignore,
  info: ignore,
  success: ignore,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

const { env, platform } = process;
const hasDisplay = !env.CI && (platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY));

async function main(args: string[]): Promise<boolean> {
  const pages = args.length > 0 ? await givenPages(args, process.cwd()) : await samplePages(path.join(ROOT, 'seeds'));
  process.chdir(ROOT); // the build's configuration names files from there
  await mkdir(OUTPUT, { recursive: true });
  console.log('Building the extension…');
  await build({ root: ROOT, browser: 'chrome', logger: PROBLEMS_ONLY });
  const served = await serve({
    ...Object.fromEntries(pages.flatMap(({ address, file }) => (file ? [[address, { file }]] : []))),
    '/': { body: startPage(pages), type: 'text/html; charset=utf-8' },
  });
  try {
    if (!hasDisplay) return await guidedRun({ pages, origin: served.origin, extension: EXTENSION, output: OUTPUT });
    // The profile is kept: what was captured is there again at the next start
    const profile = path.join(OUTPUT, 'profile');
    const browser = await ExtensionBrowser.launch({ extension: EXTENSION, profile, visible: true });
    const page = await browser.context.newPage();
    await page.goto(served.origin);
    console.log(`Baoshu is loaded. Samples: ${served.origin} (profile: ${path.relative(process.cwd(), profile)}).`);
    console.log('Close the browser, or press Ctrl+C, to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
    return true;
  } finally {
    await served.close();
  }
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
