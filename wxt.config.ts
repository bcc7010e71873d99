import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { jiebaLoader } from './scripts/build/jieba-loader';
import { MADE, madeModule } from './scripts/build/made-modules';
import { noticesText } from './scripts/build/notices';
import { withoutExamples } from './scripts/build/without-examples';
import { pdfFiles } from './scripts/pdf-files';
import { samplePageFiles } from './scripts/sample-pages';

/** Path of jieba's binary inside the extension; the worker loads it by this name. */
const JIEBA_BINARY = 'jieba_rs_wasm_bg.wasm';

const jiebaModule = () => ({
  name: 'jieba-loader',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /jieba-wasm\/pkg\/web\/jieba_rs_wasm\.js/.test(id) ? { code: jiebaLoader(code), map: null } : undefined,
});

/** Leaves the examples of the core's rules out of the extension, which would parse them in every page that it reads. */
const rulesWithoutExamples = () => ({
  name: 'rules-without-examples',
  enforce: 'post' as const,
  transform(code: string, id: string) {
    return /\/core\/[^?]*\.ts$/.test(id) ? { code: withoutExamples(code), map: null } : undefined;
  },
});

/** Makes at build what the core makes of its own data: a page would make it again each time. */
const madeModules = () => ({
  name: 'made-modules',
  enforce: 'pre' as const,
  apply: 'build' as const,
  load: async (id: string) => (MADE.test(id) ? { code: await madeModule(id), map: null } : undefined),
});

/** A module of the core does nothing by being loaded: what a script uses nothing of stays out of it. */
const CORE = /\/core\/[^?]*\.ts$/;

/** Public half of the key that makes the extension's id in Chromium the same wherever it is loaded from. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtlQ4KItT/4lSqC4SPusWrQ08YK0bjIoClHHRy0+R2GSdDx9xAyhnkPELdMyxM7SkkXN1phT12zhhtrJcylfb37Fcj9UgGnnpSvgNtjg2nPMgQm7x9daPI02bUEEHpgAMvTfkOuuEUq5efVldVzvytOB3tUJ1dDWeGgmsRFbdJSQGNw8iKQ3IcwnpQHb/gaFkN+wruYlpfwG5s+CsMSMHRwnB95LvtwQxSsxboMz2V7Q5JoHyiDwdzZqwwD5xL3z0c1k6/x1f5btlZ6714+PR5nV7Y0XLExfdd07Z+/p/WUWG0SFlmHdQLkWwfBq3TCQLKPgMmBASsG1yhrlOxL6RYwIDAQAB';

export default defineConfig({
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    // Asked for one choice at a time, when the reader turns automatic recognition on
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    // Of suggested keys a browser takes four at most; one that it (Alt+Shift with C, P, W, X and Z are Chromium's tab groups) or
    // another extension uses is left unset
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'next-figure': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextFigure__' },
      'previous-figure': { description: '__MSG_commandPreviousFigure__' },
      'enter-card': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandEnterCard__' },
      'extract-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_extractSelection__' },
    },
    content_security_policy: {
      // 'wasm-unsafe-eval' is for jieba alone; nothing is ever fetched from outside the extension.
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' blob:; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'baoshu@baoshu.example',
              // 140 has the CSS Custom Highlight API and knows data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 123 has light-dark() in style sheets; sidePanel.open is older.
        { key: CHROMIUM_KEY, minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    resolve: { alias: { 'webextension-polyfill': resolve('entrypoints/shared/messages/promised-runtime.ts') } },
    build: {
      // Every browser that is supported knows it
      modulePreload: { polyfill: false },
      rollupOptions: { treeshake: { moduleSideEffects: (id: string) => !CORE.test(id) } },
    },
    plugins: [preact(), jiebaModule(), madeModules(), rulesWithoutExamples()],
  }),
  hooks: {
    'build:publicAssets'(_wxt, files) {
      files.push({
        absoluteSrc: resolve('node_modules/jieba-wasm/pkg/web', JIEBA_BINARY),
        relativeDest: JIEBA_BINARY,
      });
      files.push(...pdfFiles(resolve('node_modules/pdfjs-dist')));
      files.push(...samplePageFiles(resolve('seeds')));
      files.push({ relativeDest: 'NOTICES.txt', contents: noticesText(resolve('.')) });
    },
  },
});
