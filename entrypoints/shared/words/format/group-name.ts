import { GROUP_IN_ENGLISH, type IndicatorGroup } from '../../../../core/indicators/indicator';
import { t, uiLanguage } from '../i18n/translate';

/** Name of a group of indicators; null stands for what the registry does not know. */
export function groupName(group: IndicatorGroup | null): string {
  if (group === null) return t('subjectOther');
  return uiLanguage() === 'en' ? GROUP_IN_ENGLISH[group] : group;
}
