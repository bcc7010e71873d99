import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<Value> = { state: 'waiting' } | { state: 'here'; value: Value } | { state: 'failed'; why: string };

/**
 * An error that will be told. Dexie keeps silent on a database that is closed, since one that closes itself is opened again; one that
 * could not be opened is closed as well, and would be waited for without end.
 */
export function told(error: unknown): never {
  throw error instanceof Error && error.name === 'DatabaseClosedError' ? new Error(String(error)) : error;
}

/** The answer of a query, asked again whenever what it read has changed, in whatever page or worker. */
export function useLive<Value>(query: () => Promise<Value>, dependencies: unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'waiting' });
  useEffect(() => {
    const subscription = liveQuery(() => query().catch(told)).subscribe({
      next: (value) => setLive({ state: 'here', value }),
      error: (error: unknown) => setLive({ state: 'failed', why: String(error) }),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  return live;
}
