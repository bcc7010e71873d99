import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveReport } from '../../scripts/browser/popup';
import { type RecordingProxy, recordingProxy } from '../../scripts/browser/recording-proxy';
import { openReport, ROOT, type Session, startSession } from './session';

/** Hosts that the browser itself asks (updates, its own sign-in page), extension or not. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|microsoft\.com|msn\.com|bing\.com)$/;

let proxy: RecordingProxy;
let session: Session;
beforeAll(async () => {
  proxy = await recordingProxy();
  session = await startSession({}, { proxy: proxy.address });
});
afterAll(async () => {
  await session.close();
  await proxy.close();
});

const outside = () => proxy.hosts.filter((host) => !BROWSERS_OWN.test(host));

test('reading, saving and looking at the library asks nobody outside this machine', async () => {
  const asked: string[] = [];
  session.browser.context.on('request', (request) => asked.push(new URL(request.url()).origin));
  for (const sample of ['plan-outline', 'forum-work-report']) {
    const page = await session.open(`/${sample}.html`);
    const { popup } = await openReport(session, page);
    await saveReport(popup);
    await session.browser.closePopup();
  }
  for (const file of ['library.html', 'welcome.html']) {
    const page = await session.browser.context.newPage();
    await page.goto(session.browser.url(file), { waitUntil: 'networkidle' });
  }
  const own = [session.served.origin, `chrome-extension://${session.browser.id}`];
  expect(asked).toContain(session.served.origin);
  expect(asked.filter((origin) => !own.includes(origin) && origin !== 'null')).toEqual([]);
  expect(outside()).toEqual([]);
});

test('a request to elsewhere would have been seen', async () => {
  const page = await session.browser.context.newPage();
  await page.goto('http://reports.example/').catch((error: Error) => expect(error.message).toMatch(/ERR_/));
  expect(outside()).toContain('reports.example');
});

test('the built manifest asks for no host by itself and lets no page reach into the extension', () => {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, '.output/chrome-mv3/manifest.json'), 'utf8'));
  expect([...manifest.permissions].sort()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'].sort(),
  );
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
    expect(manifest, key).not.toHaveProperty(key);
  }
});
