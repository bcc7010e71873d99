import { divisionOf, fullName, placeName } from '../../../../core/places/divisions';
import { t } from '../i18n/translate';

/** Name of a series' place: a division by its code, one that is only named by that name, else that it is unknown. */
export function seriesPlaceName(code: string): string {
  if (divisionOf(code) !== null) return fullName(code);
  return /^name:[^:]*:(.+)$/.exec(code)?.[1] ?? t('placeUnknown');
}

/** The same without its province, as it is called in its own: `深圳市龙岗区`. */
export function localPlaceName(code: string): string {
  if (divisionOf(code) === null) return seriesPlaceName(code);
  const [whole, province] = [fullName(code), placeName(`${code.slice(0, 2)}0000`)];
  return whole.startsWith(province) && whole.length > province.length ? whole.slice(province.length) : whole;
}

/** Its own name alone, as among other places: `龙岗区`. */
export const ownPlaceName = (code: string): string =>
  divisionOf(code) === null ? seriesPlaceName(code) : placeName(code);

/** What tells places from one another, as short as it can be: `龙岗区` and `罗湖区`, with what they lie in where two bear one name. */
export function namesApart(codes: readonly string[]): string[] {
  const own = codes.map((code) => divisionOf(code)?.name ?? seriesPlaceName(code));
  return codes.map((code, at) =>
    own.some((name, other) => name === own[at] && codes[other] !== code) ? ownPlaceName(code) : own[at]!,
  );
}
