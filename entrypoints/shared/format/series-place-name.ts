import { divisionOf, fullName } from '../../../core/places/divisions';
import { t } from '../i18n/translate';

/** Name of a series' place: a division by its code, one that is only named by that name, else that it is unknown. */
export function seriesPlaceName(code: string): string {
  if (divisionOf(code) !== null) return fullName(code);
  return /^name:[^:]*:(.+)$/.exec(code)?.[1] ?? t('placeUnknown');
}
