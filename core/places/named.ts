import { findPlaces, isWithin } from './find-places';
import { toPlace } from './resolve-place';

/**
 * The divisions that a person may mean by a name, as one writes it into a form: `易县`, `保定易县`, `天津市河北区`, `深圳`.
 * @returns several where the name leaves it open (`鼓楼区`, `吉林`), none where it is no name of a division
 */
export function placesNamed(written: string): ReturnType<typeof toPlace>[] {
  const name = written.normalize('NFKC').replace(/\s+/g, '');
  const mentions = findPlaces(name);
  const last = mentions.at(-1);
  if (last === undefined || last.end !== name.length) return [];
  let reached = 0;
  for (const { start, end } of mentions) {
    if (start !== reached) return [];
    reached = end;
  }
  const above = mentions.slice(0, -1);
  return last.codes.filter((code) => above.every(({ codes }) => codes.some((one) => isWithin(code, one)))).map(toPlace);
}
