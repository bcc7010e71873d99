import { library } from '../../shared/store/database';
import { knownPlaces, latestPlace } from '../../shared/store/history';
import { type Live, useLive } from '../../shared/store/use-live';

/** The places of the library, and the one to begin with: that of the latest capture. */
export interface Places {
  codes: string[];
  first: string;
}

export function usePlaces(): Live<Places> {
  return useLive(async () => {
    const codes = await knownPlaces(library());
    return { codes, first: (await latestPlace(library())) ?? codes[0] ?? '' };
  }, []);
}
