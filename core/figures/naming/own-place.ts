import { findIndicator } from '../../indicators/find';
import { divisionOf } from '../../places/divisions';
import type { Place } from '../../recognise/recognition';
import type { Naming } from './naming';

/** 白石地区生产总值 of 白石县's account: the report's own place is no part of a name that the registry knows without it. */
export function withoutOwnPlace(naming: Naming, place: Place | null): Naming {
  const division = place === null ? null : divisionOf(place.code);
  const own = [division?.name, division?.short].find((name) => name !== undefined && naming.name.startsWith(name));
  if (own === undefined || findIndicator(naming.name) !== null) return naming;
  const rest = naming.name.slice(own.length);
  return findIndicator(rest) === null ? naming : { ...naming, name: rest, noun: rest };
}
