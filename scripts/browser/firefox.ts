import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './extension-view';
import { findFirefox } from './find.mjs';
import { writePreferences } from './firefox-profile';
import { FirefoxView } from './firefox-view';
import { Marionette } from './marionette';

/** The host of the extension's own pages; Firefox would else draw one by lot. */
const UUID = '8f2c1d9a-5b7e-4c30-9d64-1a2b3c4d5e6f';
const QUIT_TIMEOUT_MS = 10_000;

/** Firefox's own names as far as they are used here. */
interface BrowserElement extends Element {
  browserId: number;
  currentURI: { spec: string };
}
interface Tab {
  linkedBrowser: BrowserElement;
}
declare const gBrowser: {
  tabs: Tab[];
  selectedTab: Tab;
  addTrustedTab(url: string): Tab;
  removeTab(tab: Tab): void;
  getIcon(tab: Tab): string | null;
};
interface Extension {
  terminateBackground(): Promise<void>;
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(w: Window): Promise<void> } } };
    };
  };
};

/** Scripts are let into the browser's own window by `--remote-allow-system-access` only. */
const ARGUMENTS = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];

function environment(profile: string): NodeJS.ProcessEnv {
  const size = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
  // Root may not start Firefox in the home of somebody else, which is where build machines like to put it
  const home = process.getuid?.() === 0 ? { HOME: profile } : {};
  return { ...process.env, ...size, ...home };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Where downloads are written; without one they go into the profile and with it. */
  downloads?: string;
}

/** A Firefox without a window on the screen, with the extension in it as a temporary add-on and a profile of its own. */
export class FirefoxBrowser {
  readonly #process: ChildProcess;
  readonly #marionette: Marionette;
  readonly #profile: string;
  /** The extension's id. */
  readonly id: string;

  private constructor(process: ChildProcess, marionette: Marionette, profile: string, id: string) {
    this.#process = process;
    this.#marionette = marionette;
    this.#profile = profile;
    this.id = id;
  }

  /** Starts the browser and loads the built extension from its folder. */
  static async launch({ extension, downloads }: LaunchOptions): Promise<FirefoxBrowser> {
    const program = findFirefox();
    if (!program) throw new Error('No Firefox found: run `node scripts/setup.mjs`.');
    const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
    const { id } = manifest.browser_specific_settings.gecko as { id: string };
    const profile = await mkdtemp(path.join(tmpdir(), 'baoshu-firefox-'));
    const port = await freePort();
    await writePreferences(profile, { port, uuids: { [id]: UUID }, downloads: downloads ?? profile });
    const started = spawn(program, [...ARGUMENTS, '--profile', profile], {
      stdio: 'ignore',
      env: environment(profile),
    });
    try {
      const marionette = await Marionette.connect(port, () => started.exitCode === null);
      const browser = new FirefoxBrowser(started, marionette, profile, id);
      await marionette.send('Addon:Install', { path: path.resolve(extension), temporary: true });
      // It comes to the front by itself; waited for here, it cannot cover a page that is opened next
      await browser.tab(browser.url('welcome.html'));
      return browser;
    } catch (error) {
      started.kill('SIGKILL');
      await ended(started);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      throw error;
    }
  }

  /** Address of one of the extension's own pages. */
  url(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  /** Opens an address in a new tab in front and waits until it has loaded. */
  async open(url: string): Promise<FirefoxView> {
    return this.#loaded(await this.#newTab(url), url);
  }

  /** Opens an address that may fail to load, or that Firefox shows by a page of its own; such a page may never be complete. */
  async openAnything(url: string): Promise<FirefoxView> {
    const view = new FirefoxView(this.#marionette, await this.#newTab(url));
    await until(`${url} to load or fail`, () =>
      view.evaluate(() => document.URL !== 'about:blank' && document.readyState !== 'loading'),
    );
    return view;
  }

  #newTab(url: string): Promise<number> {
    return this.#marionette.run((address) => {
      gBrowser.selectedTab = gBrowser.addTrustedTab(address);
      return gBrowser.selectedTab.linkedBrowser.browserId;
    }, url);
  }

  /** The tab that shows an address, whoever opened it. */
  async tab(url: string): Promise<FirefoxView> {
    const id = await until(`a tab with ${url}`, () =>
      this.#marionette.run(
        (address) =>
          gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(address))?.linkedBrowser
            .browserId,
        url,
      ),
    );
    return this.#loaded(id!, url);
  }

  /** Address of a tab's icon, which comes some time after the page. */
  async iconOf({ id }: FirefoxView): Promise<string> {
    const icon = await until('the icon of the tab', () =>
      this.#marionette.run((browserId) => {
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
        return tab && gBrowser.getIcon(tab);
      }, id),
    );
    return icon!;
  }

  /** Brings a tab to the front. */
  async select({ id }: FirefoxView): Promise<void> {
    await this.#marionette.run((browserId) => {
      const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
      if (!tab) throw new Error('The tab has closed.');
      gBrowser.selectedTab = tab;
    }, id);
  }

  /** Closes a tab. */
  async closeTab({ id }: FirefoxView): Promise<void> {
    await this.#marionette.run((browserId) => {
      const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
      if (tab) gBrowser.removeTab(tab);
    }, id);
  }

  /**
   * Clicks the extension's toolbar button on a tab, which grants `activeTab` as a person's click does, and gives the popup that
   * opens. A popup still open is closed first.
   */
  async openPopup(tab: FirefoxView): Promise<FirefoxView> {
    await this.closePopup();
    await this.select(tab);
    await this.#marionette.run(async (extensionId) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(extensionId);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }, this.id);
    const popup = await until('the popup to open', () => this.#popup());
    return this.#loaded(popup!, this.url('popup.html'));
  }

  /** Closes the popup as a click beside it does. */
  async closePopup(): Promise<void> {
    await this.#marionette.run(() => {
      const browser = document.querySelector('browser.webextension-popup-browser');
      (browser?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
    });
    await until('the popup to close', async () => (await this.#popup()) === null);
  }

  #popup(): Promise<number | null> {
    return this.#marionette.run(
      () => document.querySelector<BrowserElement>('browser.webextension-popup-browser')?.browserId ?? null,
    );
  }

  /** The extension's sidebar, once it is open. */
  async sidebar(): Promise<FirefoxView> {
    const id = await until('the sidebar to open', () =>
      this.#marionette.run(() => {
        const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar');
        return sidebar?.contentDocument?.querySelector<BrowserElement>('#webext-panels-browser')?.browserId;
      }),
    );
    return this.#loaded(id!, this.url('sidepanel.html'));
  }

  /** Stops the extension's background page, as the browser does after half a minute without events. */
  async stopWorker(): Promise<void> {
    await this.#marionette.run((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), this.id);
  }

  /** Presses the first button of a question that the browser asks the reader. */
  async allow(): Promise<void> {
    await until('the browser’s question', () =>
      this.#marionette.run(() => {
        const question = document.querySelector('#notification-popup popupnotification');
        const button = (question as (Element & { button?: HTMLElement }) | null)?.button;
        button?.click();
        return button !== undefined;
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.race([
      this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined), // it hangs up itself
      sleep(QUIT_TIMEOUT_MS),
    ]);
    this.#marionette.close();
    await ended(this.#process);
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #loaded(id: number, url: string): Promise<FirefoxView> {
    const view = new FirefoxView(this.#marionette, id);
    await until(`${url} to load`, () =>
      view.evaluate((expected) => location.href.startsWith(expected) && document.readyState === 'complete', url),
    );
    return view;
  }
}

/** Waits until a process that was told to end has ended; ends it by force where it does not. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  const forced = setTimeout(() => child.kill('SIGKILL'), QUIT_TIMEOUT_MS);
  await exit;
  clearTimeout(forced);
}
