/**
 * `npm run budgets`: how much code and style each part of the built extension loads, gzipped, beside what it may. Ends with 1 where
 * one is over its budget, or where a part is not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/** What a part of the extension may load. */
interface Budget {
  part: string;
  /** Scripts or pages that it begins with, by their names in the build; `*` stands for what a build puts into a name. */
  begins: string[];
  /** Thousands of bytes, gzipped: scripts and styles with all that they import at once. */
  kilobytes: number;
  why: string;
}

/** Budgets are raised for a reason alone, which is then said here. */
const BUDGETS: Budget[] = [
  {
    part: 'watcher',
    begins: ['watch.js'],
    kilobytes: 2,
    why: 'runs in every page of the sites that are recognised by themselves, most of which are no reports',
  },
  {
    part: 'first script in a page',
    begins: ['content-script.js'],
    kilobytes: 50,
    why: 'the reader waits for it on a click, on somebody else’s page: it walks and marks, and holds nothing that recognises',
  },
  {
    part: 'cards in a page',
    begins: ['page-cards.js'],
    kilobytes: 170,
    why: 'comes with the marks, after the first figures; its form offers every known indicator',
  },
  {
    part: 'popup, first view',
    begins: ['popup.html'],
    kilobytes: 45,
    why: 'stands at once; its table of years and the library behind it come while the page is being read',
  },
  {
    part: 'side panel',
    begins: ['sidepanel.html'],
    kilobytes: 310,
    why: 'holds the library and the comparison for the years beside each figure',
  },
  {
    part: 'library, first view',
    begins: ['library.html', 'chunks/Overview-*.js'],
    kilobytes: 205,
    why: 'the overview with the database, the known indicators and the names of places; charts, import, export and the other views come when they are opened',
  },
  {
    part: 'welcome page',
    begins: ['welcome.html'],
    kilobytes: 40,
    why: 'shown once; links and choices alone',
  },
  {
    part: 'worker',
    begins: ['background.js'],
    kilobytes: 385,
    why: 'started for each click: reading with all its rules and words, the library and comparison, from the disk; jieba comes when a report is there',
  },
  {
    part: 'thread for files',
    begins: ['file-reader.js'],
    kilobytes: 400,
    why: 'started by an import alone; pdf.js comes with the first PDF; tables of an archive are unpacked and their rows checked here',
  },
];

/** The scripts and styles that a page names in its markup. */
const namedIn = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name!);

/** What a script imports at once; what it may import later is not loaded yet. */
const importedBy = (file: string, code: string): string[] =>
  (parseAst(code).body as { source?: { value?: unknown } | null }[]).flatMap(({ source }) =>
    typeof source?.value === 'string' ? [path.posix.join(path.posix.dirname(file), source.value)] : [],
  );

/** The files of a build that a name stands for; an Error where there is none. */
function filesOf(folder: string, name: string): string[] {
  const [before = '', after] = path.posix.basename(name).split('*');
  if (after === undefined) return [name];
  const inside = path.posix.dirname(name);
  const found = readdirSync(path.join(folder, inside)).filter(
    (file) => file.startsWith(before) && file.endsWith(after),
  );
  if (found.length === 0) throw new Error(`${folder} holds no ${name}`);
  return found.map((file) => path.posix.join(inside, file));
}

/** All scripts and styles that are loaded with these, themselves among them. */
function loadedWith(folder: string, begins: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const waiting = begins.flatMap((name) => filesOf(folder, name));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (file.endsWith('.html')) waiting.push(...namedIn(text));
    else if (file.endsWith('.js')) waiting.push(...importedBy(file, text));
  }
  return new Set([...loaded].filter((file) => !file.endsWith('.html')));
}

const gzipped = (folder: string, file: string): number =>
  gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

/** Prints what each part loads; gives what is over its budget. */
function checkBudgets(folder: string): string[] {
  const over: string[] = [];
  for (const { part, begins, kilobytes, why } of BUDGETS) {
    const files = [...loadedWith(folder, begins)];
    const loaded = files.reduce((sum, file) => sum + gzipped(folder, file), 0) / 1000;
    const told = `${loaded.toFixed(1)} kB of ${kilobytes}`;
    console.log(`${part.padEnd(24)} ${told.padStart(16)}  ${why}`);
    if (loaded > kilobytes) over.push(`${part}: ${told}; ${files.join(', ')}`);
  }
  return over;
}

const root = path.resolve(process.argv[1] ?? '', '../../..');
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.join(root, '.output', build);
  if (!existsSync(folder)) {
    console.error(`There is no ${folder}: npm run build makes it.`);
    process.exitCode = 1;
    continue;
  }
  console.log(`\n${build}, gzipped:`);
  const over = checkBudgets(folder);
  if (over.length > 0) {
    console.error(`Over budget:\n${over.map((line) => `  ${line}`).join('\n')}`);
    process.exitCode = 1;
  }
}
