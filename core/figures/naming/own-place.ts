import { findIndicator } from '../../indicators/find';
import { divisionOf } from '../../places/divisions';
import type { Place } from '../../recognise/recognition';
import type { Naming } from './naming';
import { stripLeads } from './strip';

/**
 * A name without the report's own place at its head, where the registry knows the rest (白石地区生产总值 of 白石县's account) or where what it
 * does stands behind it (白石将开工项目).
 */
export function withoutOwnPlace(naming: Naming, place: Place | null): Naming {
  const division = place === null ? null : divisionOf(place.code);
  const own = [division?.name, division?.short].find((name) => name !== undefined && naming.name.startsWith(name));
  if (own === undefined || findIndicator(naming.name) !== null) return naming;
  const behind = naming.name.slice(own.length);
  const rest = stripLeads(behind);
  if (rest.length < 2 || (rest === behind && findIndicator(rest) === null)) return naming;
  const noun = naming.noun.startsWith(own) ? stripLeads(naming.noun.slice(own.length)) : naming.noun;
  return { ...naming, name: rest, noun };
}
