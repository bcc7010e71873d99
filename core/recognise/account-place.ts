import { findPlaces, isWithin } from '../places/find-places';
import { countPlaces, type PlaceEvidence, resolvePlace, toPlace } from '../places/resolve-place';
import { ACCOUNT_LENGTH } from './figure-density';
import type { KindQuestion } from './kinds/kind';
import { calledSelf, withoutNation } from './place-evidence';
import type { Place } from './recognition';

const TITLE = 5;
const SPOKEN_FOR = 6;
const PUBLISHER = 2;

/**
 * The place of a text that is no report, where two kinds of evidence agree on it (its title, who published or spoke it, what the
 * text names) and the text names no place beside it as often: of a round-up of many places it is none.
 */
export function accountPlace(
  { report, opening, speech }: Pick<KindQuestion, 'report' | 'opening' | 'speech'>,
  publisher: string | null,
): Place | null {
  const { document } = report;
  const head = [document.title.replace(/\s+/g, ''), publisher ?? ''];
  const plain = head.reduce(
    (text, own) => (own === '' ? text : text.replaceAll(own, '')),
    report.plain.slice(0, ACCOUNT_LENGTH),
  );
  const sources: [PlaceEvidence, ...PlaceEvidence[]][] = [
    [{ text: withoutNation(document.title), weight: TITLE }],
    [
      { text: withoutNation(speech?.congress ?? ''), weight: SPOKEN_FOR },
      { text: withoutNation(opening?.speaksFor ?? ''), weight: SPOKEN_FOR },
    ],
    [
      { text: withoutNation(publisher ?? ''), weight: PUBLISHER },
      { text: withoutNation(document.meta.siteName ?? ''), weight: PUBLISHER },
    ],
  ];
  const resolved = resolvePlace({ named: sources.flat(), running: plain, selfKind: calledSelf(plain) });
  const { code } = resolved;
  if (code === null) return null;
  const counts = countPlaces(findPlaces(plain));
  const told = counts.get(code) ?? 0;
  const agreeing = sources.filter((texts) => texts.some(({ text }) => names(text, code))).length;
  if (agreeing + Math.min(1, told) < 2) return null;
  const isBeside = (other: string): boolean => !isWithin(other, code) && !isWithin(code, other);
  const beside = findPlaces(document.title).some(
    ({ bounded, full, codes }) => bounded && full && codes.every(isBeside),
  );
  if (beside || [...counts].some(([other, count]) => isBeside(other) && count >= Math.max(2, told))) return null;
  return toPlace(code);
}

/** Whether a text names a place, by any of its names. */
const names = (text: string, code: string): boolean => findPlaces(text).some(({ codes }) => codes.includes(code));
