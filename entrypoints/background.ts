import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from './shared/messages/protocol';
import { sendableAnswer } from './shared/messages/sendable';
import { isAnyScript, isOwnPage, isReadPage, isWebPage } from './shared/messages/sender';
import { extractSelection } from './shared/tabs/extract-selection';
import { forgetGivenOf } from './shared/tabs/given-of-page';
import { openLibrary, openWelcome } from './shared/tabs/open-page';
import { openSidePanel } from './shared/tabs/open-side-panel';
import { isAutomatic } from './shared/tabs/sites';
import { t } from './shared/words/i18n/translate';
import { followPreferences, renewCatalogue } from './shared/words/settings/preferences';
import { recogniseCandidate } from './shared/worker/automatic/candidate';
import { forgetTabs, registerWatcher, watchOpenTabs } from './shared/worker/automatic/registration';
import { refine, save } from './shared/worker/captures';
import { runCommand } from './shared/worker/commands';
import { copyChanges } from './shared/worker/copy-changes';
import { correct, corrections, redo, undo } from './shared/worker/corrections';
import { explain } from './shared/worker/explain';
import { listedReports } from './shared/worker/listed-reports';
import { prepareReading } from './shared/worker/prepare-reading';
import { readDraft } from './shared/worker/read-draft';

const OPEN_LIBRARY = 'open-library';
/** Name of the entry in the context menu and of the keyboard command. */
const EXTRACT_SELECTION = 'extract-selection';

/**
 * The worker. It may be stopped at any moment and keeps nothing in memory that matters: every listener is set in the
 * first turn, and a capture is either committed or not there.
 */
export default defineBackground(() => {
  answer('read-draft', isAnyScript, (request) => sendableAnswer(readDraft(request)));
  answer('prepare-reading', isOwnPage, prepareReading);
  answer('refine', isOwnPage, refine);
  answer('save', isOwnPage, save);
  answer('report-links', isOwnPage, listedReports);
  answer('explain', isReadPage, explain);
  answer('candidate', isWebPage, (_, sender) => recogniseCandidate(sender));
  answer('correct', isReadPage, correct);
  answer('undo-correction', isReadPage, undo);
  answer('redo-correction', isReadPage, redo);
  answer('corrections-of-page', isReadPage, corrections);

  browser.commands.onCommand.addListener(runCommand);

  browser.tabs.onRemoved.addListener(forgetGivenOf);

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerWatcher();
    const automatic = origins.filter(isAutomatic);
    if (automatic.length > 0) await watchOpenTabs(automatic);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await registerWatcher();
    await forgetTabs();
  });

  browser.runtime.onStartup.addListener(registerWatcher);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // An update takes the registration away
    await registerWatcher();
    await renewCatalogue().catch((error: unknown) => console.warn('the words stay as they are:', error));
    await makeMenus();
    if (reason === 'install') await openWelcome();
  });

  followPreferences(() => makeMenus());

  copyChanges();

  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (menuItemId === OPEN_LIBRARY) await openLibrary();
    else if (menuItemId === EXTRACT_SELECTION && tab !== undefined) await selectionAsked(tab, frameId ?? 0);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === EXTRACT_SELECTION && tab !== undefined) await selectionAsked(tab, null);
  });
});

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: OPEN_LIBRARY, title: t('openLibrary'), contexts: ['action'] });
  browser.contextMenus.create({
    id: EXTRACT_SELECTION,
    title: t('extractSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*', 'file:///*'],
  });
}

/** The panel is opened in the click's first turn: the browser refuses it after any await. The figures are marked even where it stays shut. */
async function selectionAsked(tab: Browser.tabs.Tab, frameId: number | null): Promise<void> {
  const opened = openSidePanel(tab.windowId).catch((error: unknown) =>
    console.warn('the side panel stays shut:', error),
  );
  await extractSelection(tab, frameId);
  await opened;
}
