import { browser } from 'wxt/browser';
import type { Recognition } from '../../../core/recognise/recognition';
import { kindName, yearName } from '../words/format/report-words';
import { t } from '../words/i18n/translate';
import { loadPreferences } from '../words/settings/preferences';

const COLOUR = '#0f5f6b';
const TROUBLE_COLOUR = '#a8431f';

/** Shows on one tab's toolbar button that its page is a report, and in the tooltip which one. The browser takes it off with the page. */
export async function showBadge(tabId: number, { kind, place, year }: Recognition): Promise<void> {
  await loadPreferences();
  const title = t('badgeTitle', place?.name ?? t('placeUnknown'), yearName(year), kindName(kind));
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text: t('badge') }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Says on one tab's toolbar button why a command did nothing: a mark for the eye, the sentence in the tooltip. */
export async function showTroubleBadge(tabId: number, sentence: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: TROUBLE_COLOUR }),
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: sentence }),
  ]);
}

/** Takes the badges off tabs. A tab closed meanwhile has none. */
export async function clearBadges(tabIds: number[]): Promise<void> {
  await loadPreferences();
  const cleared = tabIds.flatMap((tabId) => [
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: t('actionTitle') }),
  ]);
  for (const result of await Promise.allSettled(cleared)) {
    if (result.status === 'rejected') console.debug('no badge taken off:', result.reason);
  }
}
