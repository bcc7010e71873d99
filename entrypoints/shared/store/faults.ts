/** Why the library refused something, where a reader can do something about it. */
export type LibraryFault = 'later-version' | 'no-room';

/**
 * The fault that an error tells of; null for any other. By its text: an error reaches a page out of the worker, or behind Dexie's own
 * error of a closed database, as text.
 */
export function libraryFault(error: unknown): LibraryFault | null {
  const said = String(error);
  // IndexedDB's own name for a database that a later version of a program has made
  if (/\bVersionError\b/.test(said)) return 'later-version';
  return /\bNoRoom\b/.test(said) ? 'no-room' : null;
}
