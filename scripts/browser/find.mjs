import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Variables that name the browser to use; the first that is set decides. */
export const BROWSER_VARIABLES = ['BAOSHU_BROWSER', 'CHROME_PATH'];
export const FIREFOX_VARIABLES = ['BAOSHU_FIREFOX'];

/** What the browsers that the extension runs in are called on each system, the best first. */
const CHROMIUM_FAMILY = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((app) => `${app}.app/Contents/MacOS/${app}`),
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};
const FIREFOX_FAMILY = {
  linux: ['firefox-esr', 'firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
};

/** The manifest's `strict_min_version`. */
const LEAST_FIREFOX = 140;

/** Where a family of browsers usually stands on this system, the best first. */
function usualPlaces({ linux, mac, windows }) {
  if (process.platform === 'darwin') {
    return mac.flatMap((app) => ['/', homedir()].map((base) => path.join(base, 'Applications', app)));
  }
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return windows.flatMap((program) => bases.filter(Boolean).map((base) => path.join(base, program)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return linux.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a browser on Linux says its version is; null for a script that only says which snap to install. */
function versionOf(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /(\d+)\.\d+/.exec(stdout ?? '')?.[1] ?? null;
}

/** Elsewhere `--version` opens a window. */
const tellsVersion = (file) => process.platform !== 'linux' || versionOf(file) !== null;

/** A snap sees neither the temporary folder with its profile nor the built extension; Ubuntu's is started by a small script. */
function isSnap(file) {
  const real = realpathSync(file);
  return real.includes('/snap') || (statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/'));
}

function isUsableFirefox(file) {
  if (process.platform !== 'linux') return true;
  return !isSnap(file) && Number(versionOf(file)) >= LEAST_FIREFOX;
}

function find(variables, family, isUsable) {
  const variable = variables.find((name) => process.env[name]);
  if (variable) {
    const named = process.env[variable];
    if (!isExecutable(named))
      throw new Error(`${variable} is ${named}, but no program stands there: mend or unset it.`);
    return named;
  }
  return usualPlaces(family).find((file) => isExecutable(file) && isUsable(file)) ?? null;
}

/**
 * The Chromium-family browser to use.
 * @returns {string | null} its path; null where none is found
 * @throws {Error} where a variable names a browser that is not there
 */
export const findBrowser = () => find(BROWSER_VARIABLES, CHROMIUM_FAMILY, tellsVersion);

/**
 * The Firefox to use, one that is new enough and not shut in a snap.
 * @returns {string | null} its path; null where none is found
 * @throws {Error} where a variable names a browser that is not there
 */
export const findFirefox = () => find(FIREFOX_VARIABLES, FIREFOX_FAMILY, isUsableFirefox);
