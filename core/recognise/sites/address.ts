/** The parts of a page's address that site rules ask about. */
export interface PageAddress {
  /** Lower case, without port. */
  hostname: string;
  /** With its leading slash, without query and fragment. */
  pathname: string;
}

/** Reads an address; null for what is none (the core has no `URL` of its own, which is a browser's and Node's). */
export function pageAddress(url: string | null): PageAddress | null {
  const match = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@]{0,200}@)?([^/?#:@]{0,253})(?::\d{1,5})?([^?#]*)/i.exec(
    url ?? '',
  );
  if (match === null) return null;
  return { hostname: match[1]!.toLowerCase(), pathname: match[2] === '' ? '/' : match[2]! };
}
