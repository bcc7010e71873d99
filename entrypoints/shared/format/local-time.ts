import { uiLanguage } from '../i18n/translate';

/** An ISO time as date and minute of the reader's own time zone. */
export function localTime(iso: string): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
