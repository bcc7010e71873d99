import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Variables that name the browser to use; the first that is set decides. */
export const BROWSER_VARIABLES = ['BAOSHU_BROWSER', 'CHROME_PATH'];

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where Chromium, Chrome or Edge usually stands on this system, Chromium first. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return MAC_APPS.flatMap((app) =>
      ['/', homedir()].map((base) => path.join(base, 'Applications', `${app}.app`, 'Contents/MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((parts) => bases.filter(Boolean).map((base) => path.join(base, ...parts)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` may be a script that only says which snap to install; a real browser tells its version. */
function tellsVersion(file) {
  if (process.platform !== 'linux') return true; // elsewhere `--version` opens a window
  return /\d+\.\d+\.\d+/.test(spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '');
}

/**
 * The Chromium-family browser to use.
 * @returns {string | null} its path; null where none is found
 * @throws {Error} where a variable names a browser that is not there
 */
export function findBrowser() {
  const variable = BROWSER_VARIABLES.find((name) => process.env[name]);
  if (variable) {
    const named = process.env[variable];
    if (!isExecutable(named))
      throw new Error(`${variable} is ${named}, but no program stands there: mend or unset it.`);
    return named;
  }
  return usualPlaces().find((file) => isExecutable(file) && tellsVersion(file)) ?? null;
}
