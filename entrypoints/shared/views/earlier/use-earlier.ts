import { useEffect, useState } from 'preact/hooks';
import type { Document } from '../../../../core/document/document';
import { library } from '../../store/database';
import { compareWithEarlier, type EarlierComparison } from './compare-earlier';

export type Earlier = { state: 'waiting' } | { state: 'none' } | { state: 'failed'; why: string } | EarlierFound;
/** An earlier capture of the page's address that held another text, with one figure at least. */
export type EarlierFound = { state: 'found' } & EarlierComparison;

/**
 * What became of the figures that were kept of a page when it said something else. Asked after the page's own figures are shown.
 * @param since changes when what is kept of the page was changed
 */
export function useEarlier(document: Document, since: unknown = null): Earlier {
  const [earlier, setEarlier] = useState<Earlier>({ state: 'waiting' });
  useEffect(() => {
    const stop = new AbortController();
    setEarlier({ state: 'waiting' });
    compareWithEarlier(library(), document, stop.signal).then(
      (found) => {
        if (stop.signal.aborted) return;
        setEarlier(found === null || found.outcomes.length === 0 ? { state: 'none' } : { state: 'found', ...found });
      },
      (error: unknown) => !stop.signal.aborted && setEarlier({ state: 'failed', why: String(error) }),
    );
    return () => stop.abort();
  }, [document, since]);
  return earlier;
}
