import { browser } from 'wxt/browser';
import type messages from '../../../../public/_locales/zh_CN/messages.json';

/** Name of a message; a name that is in no catalogue does not compile. */
export type MessageKey = keyof typeof messages;

/** The words of the language that the reader has chosen; null where it is the browser's. */
let chosen: Record<string, string> | null = null;

/** Speaks by these words from now on, or (null) by the browser's language. */
export function speak(words: Record<string, string> | null): void {
  chosen = words;
}

/** The message in the chosen language or the browser's, `$1`… replaced in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const values = substitutions.map(String);
  // Words that an older version kept may lack a message of this one
  const message = chosen?.[key];
  if (message !== undefined) return message.replace(/\$(\d)/g, (_, slot) => values[Number(slot) - 1] ?? '');
  // WXT's own type lists the generated keys one by one; the catalogue's keys are the same.
  return (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values);
}

/** Language of the texts, for `lang` attributes and number formats. */
export function uiLanguage(): string {
  return t('language');
}
