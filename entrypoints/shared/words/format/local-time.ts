import { uiLanguage } from '../i18n/translate';

/** Making a format takes longer than a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An ISO time as date and minute of the reader's own time zone. */
export function localTime(iso: string): string {
  const language = uiLanguage();
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(language, format);
  return format.format(new Date(iso));
}

/** The day of an ISO time in the reader's own clock and language, short: `3月2日`, `2 Mar`; with its year where that is another. */
export function localDay(iso: string, now = new Date()): string {
  const day = new Date(iso);
  if (Number.isNaN(day.getTime())) return '';
  const year = day.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return day.toLocaleDateString(uiLanguage(), {
    month: uiLanguage() === 'en' ? 'short' : 'long',
    day: 'numeric',
    year,
  });
}

/** A day with its year in the reader's words, as it stands on paper: `2026年11月28日`. */
export const dayInWords = (day: Date): string => day.toLocaleDateString(uiLanguage(), { dateStyle: 'long' });
