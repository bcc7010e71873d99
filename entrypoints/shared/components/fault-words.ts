import { t } from '../i18n/translate';
import { libraryFault } from '../store/faults';

/** What to tell of an error of the library: what the reader can do about it, or else `otherwise`. */
export function faultSentence(error: unknown, otherwise: string): string {
  const fault = libraryFault(error);
  if (fault === null) return otherwise;
  return t(fault === 'no-room' ? 'noRoom' : 'laterVersion');
}
