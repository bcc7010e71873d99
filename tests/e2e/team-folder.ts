import type { Page } from 'playwright-core';
import { byTestId } from '../../scripts/browser/popup';
import { asText, file, reportLines } from './import-files';
import type { Session } from './session';

const FOLDER = 'team';

/** Opens the settings of a session's library, where a team is joined by a folder of the browser's own: its dialog cannot be clicked. */
export async function openTeamSettings({ browser }: Session): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript((name) => {
    const own = window as unknown as { showDirectoryPicker: () => Promise<unknown> };
    own.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  }, FOLDER);
  await page.goto(browser.url('library.html#/settings'));
  await page.locator(byTestId('team-folder')).waitFor();
  return page;
}

/** Joins the team under a name. */
export async function join(page: Page, name: string): Promise<void> {
  await page.locator(byTestId('team-name')).fill(name);
  await page.locator(byTestId('choose-team')).click();
  await page.locator(byTestId('team-synced')).waitFor();
}

/** Takes a report of a year into a session's library. */
export async function takeIn({ browser }: Session, place: string, year: number): Promise<void> {
  const importing = await browser.context.newPage();
  await importing.goto(browser.url('library.html#/import'));
  const input = `${byTestId('import-drop')} input[type=file]:not([webkitdirectory])`;
  await importing.locator(input).waitFor({ state: 'attached' });
  await importing.setInputFiles(input, [file(`${year}.txt`, asText(reportLines(place, year)))]);
  await importing.locator(`${byTestId('import-state')}[data-state=over]`).waitFor();
  await importing.close();
}

/** A file of a team's folder by its name, as bytes. */
export type TeamFile = [name: string, bytes: number[]];

/** The files in a browser's folder; none where it is gone. */
export async function filesOf(page: Page): Promise<TeamFile[]> {
  return page.evaluate(async (name) => {
    const found: [string, number[]][] = [];
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name).catch(() => null);
    if (folder === null) return found;
    for await (const one of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
      const content = await (await (await folder.getFileHandle(one)).getFile()).arrayBuffer();
      found.push([one, [...new Uint8Array(content)]]);
    }
    return found;
  }, FOLDER);
}

/** Puts files into a browser's folder, as a program that synchronises folders does. */
export async function putFiles(page: Page, files: readonly TeamFile[]): Promise<void> {
  await page.evaluate(
    async ({ given, name }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
      for (const [one, bytes] of given) {
        const writable = await (await folder.getFileHandle(one, { create: true })).createWritable();
        await writable.write(new Uint8Array(bytes));
        await writable.close();
      }
    },
    { given: files, name: FOLDER },
  );
}

/** Brings the files of one browser's folder into the other's. */
export const bring = async (from: Page, to: Page): Promise<void> => putFiles(to, await filesOf(from));

/** Takes the folder away, with all that is in it. */
export async function takeFolder(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
  }, FOLDER);
}
