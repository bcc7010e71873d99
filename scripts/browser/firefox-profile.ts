import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** An address of this machine where nobody listens. */
const NOWHERE = 'http://127.0.0.1:9/';

/** Keep the browser's own errands (updates, lists of dangerous sites, telemetry) off the network and its first-run pages away. */
const QUIET: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': NOWHERE,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': NOWHERE,
  'toolkit.telemetry.unified': false,
};

export interface ProfileOptions {
  /** Where Firefox listens for commands. */
  port: number;
  /** Hosts of extensions' own pages, by extension. */
  uuids: Record<string, string>;
  /** Folder that downloads are written to without a question. */
  downloads: string;
}

/** Writes the preferences of a new profile. */
export async function writePreferences(profile: string, { port, uuids, downloads }: ProfileOptions): Promise<void> {
  const all = {
    ...QUIET,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'browser.download.dir': path.resolve(downloads),
    'browser.download.folderList': 2, // the folder named by `dir`
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join(''));
}
