import { ALL_PLACES } from '../../shared/page/library-view';
import type { ReportRow } from '../../shared/store/rows';
import { AllFindings, PlaceFindings } from './PlaceFindings';

/** What a place comes to, or the whole library. */
export function Overview({ place, reports }: { place: string; reports: ReportRow[] }) {
  if (place !== ALL_PLACES) return <PlaceFindings place={place} />;
  const places = [...new Set(reports.map(({ placeCode }) => placeCode))].filter((code) => code !== '').sort();
  return <AllFindings places={places} />;
}
