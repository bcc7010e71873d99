const SCHEME = 'import:';

/**
 * The address of a document that came from a file: no browser opens it, but it tells the file by name and folder, and keeps one
 * file's corrections apart from another's.
 */
export const importAddress = (name: string): string => SCHEME + encodeURI(name).replaceAll('#', '%23');

/** The file's name with its folders; null for an address of anything else. */
export function importedName(address: string): string | null {
  if (!address.startsWith(SCHEME)) return null;
  const name = address.slice(SCHEME.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
