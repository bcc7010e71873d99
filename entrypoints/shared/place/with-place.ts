import type { Place, Recognition } from '../../../core/recognise/recognition';

/** Name of the evidence that a reader's choice leaves. */
export const CHOSEN_BY_READER = '读者选定';

/** Places that fit a report whose page leaves open which one it is of, the likeliest first; none where it is clear. */
export function openPlaces({ place, placeCandidates }: Recognition): Place[] {
  if (placeCandidates.length === 0 || place === null) return placeCandidates;
  return [place, ...placeCandidates.filter(({ code }) => code !== place.code)];
}

/** A recognition with the place that the reader has chosen, the other candidates kept for a change of mind. */
export function withPlace(recognition: Recognition, place: Place): Recognition {
  return {
    ...recognition,
    place,
    placeCandidates: openPlaces(recognition).filter(({ code }) => code !== place.code),
    warnings: recognition.warnings.filter(({ code }) => code !== 'place-ambiguous'),
    evidence: [
      ...recognition.evidence.filter(({ rule }) => rule !== CHOSEN_BY_READER),
      { rule: CHOSEN_BY_READER, text: place.name, weight: 1 },
    ],
  };
}
