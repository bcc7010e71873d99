import type { ScalePower } from '../../../core/compare/row-scale';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { KeptAnswers, useKept } from '../../shared/store/kept-answers';
import type { Live } from '../../shared/store/use-live';
import { moneyPower } from '../../shared/words/settings/money';
import { type PlaceHistory, placeHistory } from './place-history';

/** Histories of the places that were looked at last: of this one and of the one before. */
const histories = new KeptAnswers(async (key) => {
  const [place, power] = JSON.parse(key) as [string, ScalePower | null];
  return placeHistory(await figuresOfPlace(library(), place), power);
}, 2);

const keyOf = (place: string): string => JSON.stringify([place, moneyPower()]);

/** The histories of places, kept up to date while the library changes. */
export const usePlaceHistories = (places: readonly string[]): Live<PlaceHistory[]> =>
  useKept(histories, places.map(keyOf));

/** The history of a place that was looked at lately; null where it would have to be made. */
export function heldHistory(place: string): PlaceHistory | null {
  const live = histories.now(keyOf(place));
  return live.state === 'here' ? live.value : null;
}
