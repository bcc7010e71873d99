import type { Period } from '../../../../core/time/period';
import { t } from '../i18n/translate';

/** A period in words (`2016—2020年`, `2023年1—9月`); an unknown one is said to be so. */
export function periodName(period: Period | null): string {
  if (period === null) return t('periodUnknown');
  const [from, to] = period.split('/').map((part) => part.split('-'));
  const [year = '', month] = from ?? [];
  const [lastYear, lastMonth] = to ?? [];
  if (lastYear === undefined) return month === undefined ? t('yearValue', year) : t('monthValue', year, Number(month));
  if (month === undefined || lastMonth === undefined) return t('yearSpan', year, lastYear);
  if (lastYear === year) return t('monthSpan', year, Number(month), Number(lastMonth));
  return `${t('monthValue', year, Number(month))} — ${t('monthValue', lastYear, Number(lastMonth))}`;
}
