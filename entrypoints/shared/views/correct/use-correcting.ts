import { useCallback, useState } from 'preact/hooks';

/** What was done last to a page's corrections, and the way to do more. */
export interface Correcting {
  /** Said of the last act once it was committed; empty before the first. */
  said: string;
  /** The error's own words where it failed. */
  failed: string | null;
  /** Does one thing at a time. @returns whether it was done */
  run: <Value>(work: () => Promise<Value>, done: string | ((value: Value) => string)) => Promise<boolean>;
}

/** Runs acts on the store and tells how they went. */
export function useCorrecting(): Correcting {
  const [state, setState] = useState<{ said: string; failed: string | null }>({ said: '', failed: null });
  const run = useCallback<Correcting['run']>(async (work, done) => {
    try {
      const value = await work();
      setState({ said: typeof done === 'string' ? done : done(value), failed: null });
      return true;
    } catch (error) {
      setState({ said: '', failed: String(error) });
      return false;
    }
  }, []);
  return { ...state, run };
}
