import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from './shared/i18n/translate';
import { answer } from './shared/messages/protocol';
import { isOwnPage } from './shared/messages/sender';
import { openLibrary, openWelcome } from './shared/page/open-page';
import { refine, save } from './shared/worker/captures';

const OPEN_LIBRARY = 'open-library';

/**
 * The worker. It may be stopped at any moment and keeps nothing in memory that matters: every listener is set in the
 * first turn, and a capture is either committed or not there.
 */
export default defineBackground(() => {
  answer('refine', isOwnPage, refine);
  answer('save', isOwnPage, save);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: OPEN_LIBRARY, title: t('openLibrary'), contexts: ['action'] });
    if (reason === 'install') await openWelcome();
  });

  browser.contextMenus.onClicked.addListener(async ({ menuItemId }) => {
    if (menuItemId === OPEN_LIBRARY) await openLibrary();
  });
});
