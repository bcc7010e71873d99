import { browser } from 'wxt/browser';
import type { MessageKey } from '../words/i18n/translate';

const FOLDER = 'samples/';

/** The sample pages that come with the extension, the two that show years beside one another first. */
export const SAMPLES: readonly { name: string; title: MessageKey }[] = [
  { name: 'forum-work-report', title: 'sampleWorkReport' },
  { name: 'plan-outline', title: 'samplePlanOutline' },
  { name: 'news-ten-years', title: 'sampleTenYears' },
  { name: 'conference-and-account', title: 'sampleConference' },
  { name: 'spam-copy', title: 'sampleSpam' },
];

/** The address of a sample page. */
export const sampleAddress = (name: string): string => `${browser.runtime.getURL('/')}${FOLDER}${name}.html`;

/**
 * True for a sample page of this extension. The browser injects nothing into an extension's pages: such a page brings the reader
 * and the marks' style with it.
 */
export function isSamplePage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/') + FOLDER) ?? false;
}
