import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<Value> = { state: 'waiting' } | { state: 'here'; value: Value } | { state: 'failed'; why: string };

/** The answer of a query, asked again whenever what it read has changed, in whatever page or worker. */
export function useLive<Value>(query: () => Promise<Value>, dependencies: unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ state: 'waiting' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'here', value }),
      error: (error: unknown) => setLive({ state: 'failed', why: String(error) }),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  return live;
}
