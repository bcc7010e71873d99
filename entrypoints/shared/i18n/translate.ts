import { browser } from 'wxt/browser';
import type messages from '../../../public/_locales/zh_CN/messages.json';

/** Name of a message; a name that is in no catalogue does not compile. */
export type MessageKey = keyof typeof messages;

/** The message in the browser's language, `$1`… replaced in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const values = substitutions.map(String);
  // WXT's own type lists the generated keys one by one; the catalogue's keys are the same.
  return (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values);
}

/** Language of the texts, for `lang` attributes and number formats. */
export function uiLanguage(): string {
  return t('language');
}
