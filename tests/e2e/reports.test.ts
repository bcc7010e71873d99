import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFrom } from '../../scripts/browser/export';
import { until } from '../../scripts/browser/extension-view';
import { byTestId } from '../../scripts/browser/popup';
import { captureReport, readStored, type Session, startSession } from './session';

let session: Session;
let library: Page;
let downloads: string;
beforeAll(async () => {
  downloads = await mkdtemp(path.join(tmpdir(), 'baoshu-reports-'));
  session = await startSession({}, { downloads });
  for (const sample of ['plan-outline', 'forum-work-report']) await captureReport(session, `/${sample}.html`);
  library = await session.browser.context.newPage();
  await library.goto(session.browser.url('library.html#/captures'));
});
afterAll(() => session.close());

const cells = () => library.locator(byTestId('capture'));
const violations = async () =>
  (await new AxeBuilder({ page: library }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
  );

test('several reports get a tag, which stands in the list of places and narrows the grid', async () => {
  await cells().nth(1).waitFor();
  await library.locator(byTestId('select-several')).click();
  await cells().nth(0).locator('input').check();
  await cells().nth(1).locator('input').check();
  expect(await violations()).toEqual([]);
  await library.locator(byTestId('new-tag')).fill('待核对');
  await library.keyboard.press('Enter');
  const own = library.locator(`${byTestId('rail-tags')} a`);
  await own.waitFor();
  expect(await own.innerText()).toMatch(/待核对\s*2/);
  await library.locator(`${byTestId('selection-bar')} ${byTestId('tag')} button`).waitFor();
  await library.locator(byTestId('select-several')).click();
  await own.click();
  await until('the tag in the address', async () => new URL(library.url()).hash.includes('tag='));
  expect(await cells().count()).toBe(2);
});

test('those selected are exported, and no others', async () => {
  await library.locator(byTestId('select-several')).click();
  await cells().nth(1).locator('input').check();
  await exportFrom(library, 'json', 'export-selected');
  const file = await until('the file', async () => (await readdir(downloads)).find((name) => name.endsWith('.json')));
  const { resources } = JSON.parse(await readFile(path.join(downloads, file!), 'utf8'));
  expect(resources[0].data.map(({ recognition }: { recognition: { year: number } }) => recognition.year)).toEqual([
    2024,
  ]);
});

test('those selected are deleted, and come back with what was noted of them', async () => {
  const before = await readStored(session);
  await library.bringToFront();
  await library.locator(byTestId('captures')).locator('tbody th input').first().check();
  await library.locator(byTestId('delete-selected')).click();
  await library.locator(byTestId('undo-delete')).waitFor();
  // Both of them: nothing else is kept, and the way back is there all the same
  expect((await readStored(session)).captures).toEqual([]);
  await library.bringToFront();
  await until('the focus on the way back', () =>
    library.evaluate(() => (document.activeElement as HTMLElement).dataset.testid === 'undo-delete'),
  );
  await library.keyboard.press('Enter');
  await cells().nth(1).waitFor();
  expect(await readStored(session)).toEqual(before);
});

test('a report keeps a note and its own tags', async () => {
  await cells().nth(1).click();
  await library.locator(`${byTestId('note')} summary`).click();
  await library.locator(byTestId('note-text')).fill('与公报不一致');
  await library.locator(`${byTestId('note')} button`).click();
  // What is kept needs no saving
  await library.locator(`${byTestId('note')} button:disabled`).waitFor();
  await library.reload();
  await library.locator(byTestId('note-text')).waitFor();
  expect(await library.locator(byTestId('note-text')).inputValue()).toBe('与公报不一致');
  await library.locator(`${byTestId('report-tags')} ${byTestId('tag')} button`).click();
  await library.locator(`${byTestId('report-tags')} ${byTestId('tag')}`).waitFor({ state: 'detached' });
});

test('a figure leads to its sentence and the sentence back to it', async () => {
  const value = library.locator(byTestId('in-kept-text')).nth(3);
  await value.click();
  const mark = library.locator(`${byTestId('kept-mark')}[aria-current]`);
  await mark.waitFor();
  const focused = () => library.evaluate(() => (document.activeElement as HTMLElement).dataset.testid);
  expect(await focused()).toBe('kept-mark');
  const row = library.locator(`${byTestId('figure-row')}.current`);
  expect(await row.getAttribute('data-figure')).toBe(await mark.getAttribute('data-figure'));

  const other = library.locator(byTestId('kept-mark')).nth(6);
  const figure = await other.getAttribute('data-figure');
  await other.click();
  await until('the row', async () => (await row.getAttribute('data-figure')) === figure);
  expect(await focused()).toBe('in-kept-text');
  expect(await row.isVisible()).toBe(true);
});
