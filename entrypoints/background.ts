import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recogniseCandidate } from './shared/automatic/candidate';
import { forgetTabs, registerWatcher, watchOpenTabs } from './shared/automatic/registration';
import { t } from './shared/i18n/translate';
import { answer } from './shared/messages/protocol';
import { isOwnPage, isWebPage } from './shared/messages/sender';
import { openLibrary, openWelcome } from './shared/page/open-page';
import { refine, save } from './shared/worker/captures';
import { runCommand } from './shared/worker/commands';

const OPEN_LIBRARY = 'open-library';

/**
 * The worker. It may be stopped at any moment and keeps nothing in memory that matters: every listener is set in the
 * first turn, and a capture is either committed or not there.
 */
export default defineBackground(() => {
  answer('refine', isOwnPage, refine);
  answer('save', isOwnPage, save);
  answer('candidate', isWebPage, (_, sender) => recogniseCandidate(sender));

  browser.commands.onCommand.addListener(runCommand);

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerWatcher();
    if (origins.length > 0) await watchOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await registerWatcher();
    await forgetTabs();
  });

  browser.runtime.onStartup.addListener(registerWatcher);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // An update takes the registration away
    await registerWatcher();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: OPEN_LIBRARY, title: t('openLibrary'), contexts: ['action'] });
    if (reason === 'install') await openWelcome();
  });

  browser.contextMenus.onClicked.addListener(async ({ menuItemId }) => {
    if (menuItemId === OPEN_LIBRARY) await openLibrary();
  });
});
