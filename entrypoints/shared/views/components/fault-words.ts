import { libraryFault } from '../../store/faults';
import { t } from '../../words/i18n/translate';

/** What to tell of an error of the library: what the reader can do about it, or else `otherwise`. */
export function faultSentence(error: unknown, otherwise: string): string {
  const fault = libraryFault(error);
  if (fault === null) return otherwise;
  return t(fault === 'no-room' ? 'noRoom' : 'laterVersion');
}
