/**
 * Makes the machine ready for `npm start` and `npm test`, or says in one sentence what is missing: Node, the packages of
 * package-lock.json, a Chromium-family browser, a Chinese font; with `--firefox` also Firefox, and with `--engines` what an archive's
 * questions and queues need, where they can be had; with `--only-engines` those and no browser. Runs before any package is installed, so
 * it uses none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_VARIABLES, FIREFOX_VARIABLES, findBrowser, findFirefox } from './browser/find.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Something that the person at the keyboard has to do first. */
class NotReady extends Error {}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  // The ranges of Vite, which builds the extension
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new NotReady(`Node ${process.versions.node} is too old: install Node 20.19 or newer (of 22: 22.12 or newer).`);
}

/** Runs a command with this terminal's output and no input; throws `NotReady` with `sentence` where it fails. */
function run(command, args, sentence, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (status !== 0) throw new NotReady(`${sentence} (${error?.message ?? `${command} ended with ${status}`})`);
}

/** The packages of a folder's lock file that its node_modules lacks or holds in another version. */
function packagesAmiss(folder) {
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  const record = path.join(folder, 'node_modules/.package-lock.json'); // what npm writes of its last installation
  const held = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).packages : {};
  return Object.entries(wanted).filter(
    // An optional package may rightly be absent: most are binaries for other systems
    ([name, { version, optional }]) =>
      name !== '' && held[name]?.version !== version && !(optional && held[name] === undefined),
  );
}

function installPackages(folder) {
  if (packagesAmiss(folder).length === 0) return;
  const of = path.join(path.relative(root, folder), 'package-lock.json');
  console.log(`Installing the packages of ${of} (npm ci)…`);
  const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const sentence = `The packages of ${of} could not be installed: see what npm says above.`;
  const options = { cwd: folder };
  // Started by npm, its own script is known; a bare `npm` is a batch file on Windows and needs a shell
  if (process.env.npm_execpath) run(process.execPath, [process.env.npm_execpath, ...npm], sentence, options);
  else run('npm', npm, sentence, { ...options, shell: process.platform === 'win32' });
}

const mayUseApt = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

let listsUpdated = false;

function aptInstall(name, what) {
  console.log(`No ${what} found: installing the package ${name} with apt-get…`);
  // At this level no server is started by being installed
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  if (!listsUpdated) run('apt-get', [...wait, 'update'], 'The package lists could not be updated.', { env });
  listsUpdated = true;
  run(
    'apt-get',
    [...wait, 'install', '-y', '--no-install-recommends', name],
    `apt-get could not install ${name}: install ${what} yourself and start again.`,
    { env },
  );
}

/** A browser that the extension can be loaded into; installs Chromium where that can be done without asking. */
function readyBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (mayUseApt()) aptInstall('chromium', 'Chromium, Chrome or Edge');
  const installed = findBrowser();
  if (installed) return installed;
  throw new NotReady(
    `No Chromium, Chrome or Edge found: install one of them, or name its program in ${BROWSER_VARIABLES.join(' or ')}.`,
  );
}

/** Firefox, or null: everything but its own tests works without it. */
function readyFirefox() {
  const found = findFirefox();
  if (found) return found;
  try {
    if (mayUseApt()) aptInstall('firefox-esr', 'Firefox');
  } catch (error) {
    if (!(error instanceof NotReady)) throw error; // Ubuntu has no such package; apt-get has said so
  }
  const installed = findFirefox();
  if (installed) return installed;
  console.warn(
    `No Firefox found and its tests will be skipped: install version 140 or newer, not as a snap, or name its program in ${FIREFOX_VARIABLES.join(' or ')}.`,
  );
  return null;
}

/** Programs of an archive's engines with their Debian packages. */
const ENGINE_PROGRAMS = { 'redis-server': 'redis-server', parallel: 'parallel' };

/** What an archive's questions and queues need; all else works without it. */
function readyEngines() {
  try {
    installPackages(path.join(root, 'scripts/archive'));
    for (const [program, name] of Object.entries(ENGINE_PROGRAMS)) {
      if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0) continue;
      if (mayUseApt()) aptInstall(name, program);
      else console.warn(`No ${program} found and its tests will be skipped: install it to use it with an archive.`);
    }
  } catch (error) {
    if (!(error instanceof NotReady)) throw error; // Without a network; npm or apt-get has said so
    console.warn(error.message);
  }
}

/** Chinese fonts by the names their files carry, for systems without fontconfig's own list. */
const CHINESE_FONT = /wqy|cjk|sourcehan|source-han|droidsansfallback|simsun|simhei|msyh|uming|ukai|pingfang/i;

function hasChineseFont() {
  if (process.platform !== 'linux') return true; // macOS and Windows bring theirs
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(homedir(), '.local/share/fonts')];
  return folders.some(
    (folder) => existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => CHINESE_FONT.test(file)),
  );
}

function readyFont() {
  if (hasChineseFont()) return;
  if (mayUseApt()) aptInstall('fonts-wqy-zenhei', 'Chinese font');
  // Without one everything still works: only the pictures show boxes for characters
  else
    console.warn('No Chinese font found: install one (such as fonts-wqy-zenhei) to see characters instead of boxes.');
}

const engines = process.argv.some((one) => one === '--engines' || one === '--only-engines');

try {
  checkNode();
  installPackages(root);
  if (engines) readyEngines();
  if (process.argv.includes('--only-engines')) process.exit(0);
  const browser = readyBrowser();
  const firefox = process.argv.includes('--firefox') ? readyFirefox() : null;
  readyFont();
  const browsers = [browser, firefox].filter(Boolean).join(' and ');
  console.log(`Ready: Node ${process.versions.node}, packages as locked, ${browsers}.`);
} catch (error) {
  console.error(error instanceof NotReady ? error.message : `Not ready: ${error.message}`);
  process.exit(1);
}
