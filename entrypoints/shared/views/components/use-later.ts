import { useEffect, useState } from 'preact/hooks';

/** What comes in files of its own once the first view stands. */
export type Later<Value> = { state: 'waiting' } | { state: 'here'; value: Value } | { state: 'failed'; why: string };

/** Loads what a page does not begin with, once its first view stands. `load` must stay the same. */
export function useLater<Value>(load: () => Promise<Value>): Later<Value> {
  const [later, setLater] = useState<Later<Value>>({ state: 'waiting' });
  useEffect(() => {
    load().then(
      (value) => setLater({ state: 'here', value }),
      (error: unknown) => setLater({ state: 'failed', why: String(error) }),
    );
  }, [load]);
  return later;
}
