import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { ChromiumView } from './chromium-view';
import { until } from './extension-view';
import { findBrowser } from './find.mjs';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Profile to use and keep; without one a temporary profile is made and removed on closing. */
  profile?: string;
  /** Show the browser; needs a display. */
  visible?: boolean;
  /** Where downloads are written; without one they are refused. */
  downloads?: string;
  /** `host:port` of a proxy for everything that is not on this machine. */
  proxy?: string;
}

/** Keep the browser's own errands (updates, suggestions, syncing) off the network and its first-run pages away. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
];

/** A Chromium-family browser with the extension in it. */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's id; fixed by the manifest's `key`, so that a kept profile finds its database again. */
  readonly id: string;
  readonly #session: CDPSession;
  readonly #temporaryProfile: string | undefined;

  private constructor(context: BrowserContext, session: CDPSession, id: string, temporaryProfile?: string) {
    this.context = context;
    this.#session = session;
    this.id = id;
    this.#temporaryProfile = temporaryProfile;
  }

  /** The page that the extension opens when it is installed, which a load over the pipe always is. */
  get welcome(): Page | undefined {
    return this.context.pages().find((page) => page.url() === this.url('welcome.html'));
  }

  /**
   * Starts the browser and loads the extension over the debugging pipe: branded Chrome ignores `--load-extension`, this way
   * works in all of them.
   */
  static async launch({ extension, profile, visible, downloads, proxy }: LaunchOptions) {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: run `node scripts/setup.mjs`.');
    const temporary = profile ? undefined : await mkdtemp(path.join(tmpdir(), 'baoshu-profile-'));
    const context = await chromium.launchPersistentContext(profile ?? temporary ?? '', {
      executablePath,
      headless: !visible,
      chromiumSandbox: process.getuid?.() !== 0, // root cannot have the sandbox
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...QUIET,
        '--enable-unsafe-extension-debugging',
        ...(visible ? [] : ['--disable-gpu']),
        ...(proxy ? [`--proxy-server=${proxy}`] : []),
      ],
      viewport: visible ? null : { width: 1100, height: 800 },
    });
    const session = await context.browser()!.newBrowserCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: path.resolve(extension) });
    if (downloads) {
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path.resolve(downloads) });
      // Nobody is there to answer the browser's own dialog for files
      await context.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
    }
    const browser = new ExtensionBrowser(context, session, id, temporary);
    // It comes to the front by itself; waited for here, it cannot cover a page that is opened next
    await until('the welcome page', async () => browser.welcome);
    return browser;
  }

  /** Address of one of the extension's own pages. */
  url(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  async #target(type: string, file: string) {
    const { targetInfos } = await this.#session.send('Target.getTargets');
    return targetInfos.find((target) => target.type === type && target.url.startsWith(this.url(file)));
  }

  /**
   * The tab of a page that is in front: the toolbar button can be clicked on tabs only. Several tabs may show one address; the
   * active one is meant, where the browser tells.
   */
  async #tabOf(page: Page): Promise<string> {
    const session = await this.context.newCDPSession(page);
    const isActive = (one: object) =>
      (one as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive === true;
    // A page that failed to load has no address for a moment
    const tab = await until('a tab that shows the page', async () => {
      const { targetInfo } = await session.send('Target.getTargetInfo');
      const { targetInfos } = await this.#session.send('Target.getTargets', {
        filter: [{ type: 'tab', exclude: false }],
      });
      const same = targetInfos.filter(({ url }) => url !== '' && url === targetInfo.url);
      return same.find(isActive) ?? same[0];
    });
    await session.detach();
    return tab!.targetId;
  }

  /**
   * Clicks the extension's toolbar button on a page's tab, which grants `activeTab` as a person's click does, and attaches to
   * the popup that opens. A popup still open is closed first.
   */
  async openPopup(page: Page): Promise<ChromiumView> {
    await this.closePopup();
    await page.bringToFront();
    await this.#session.send('Extensions.triggerAction', { id: this.id, targetId: await this.#tabOf(page) });
    return this.view('popup.html');
  }

  /** Attaches to one of the extension's views that are no tabs: `popup.html`, `sidepanel.html`. */
  async view(file: string): Promise<ChromiumView> {
    const target = await until(`${file} to open`, () => this.#target('page', file));
    return ChromiumView.attach(this.#session, target!.targetId, this.url(file));
  }

  async closePopup(): Promise<void> {
    const open = await this.#target('page', 'popup.html');
    if (!open) return;
    await this.#session.send('Target.closeTarget', { targetId: open.targetId });
    await until('the popup to close', async () => !(await this.#target('page', 'popup.html')));
  }

  /** Stops the service worker, as the browser does after half a minute without events. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.url('manifest.json'));
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the service worker to stop', async () => !(await this.#target('service_worker', 'background.js')));
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.#temporaryProfile) await rm(this.#temporaryProfile, { recursive: true, force: true, maxRetries: 5 });
  }
}
