import { liveQuery } from 'dexie';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type Live, told } from './use-live';

interface Held<Value> {
  live: Live<Value>;
  listeners: Set<() => void>;
  stop?: () => void;
}

/**
 * Answers of one query by its keys, which outlive the views that asked: all views of a place lean on the same history, and to read it again
 * from the disk at each step from one to the next takes as long as the first time. They are kept up to date while somebody looks; an answer
 * that changes while nobody does is let go.
 */
export class KeptAnswers<Value> {
  readonly #query: (key: string) => Promise<Value>;
  /** Answers that nobody looks at are kept up to this many. */
  readonly #idle: number;
  /** The one that was asked for last is the last. */
  readonly #held = new Map<string, Held<Value>>();

  constructor(query: (key: string) => Promise<Value>, idle: number) {
    this.#query = query;
    this.#idle = idle;
  }

  /** What is known of a key by now. */
  now(key: string): Live<Value> {
    return this.#held.get(key)?.live ?? { state: 'waiting' };
  }

  /** Asks for a key unless its answer is here, and calls `changed` whenever there is another one; gives what ends it. */
  listen(key: string, changed: () => void): () => void {
    const known = this.#held.get(key);
    const asksAnew = known?.live.state === 'failed' && known.listeners.size === 0;
    if (asksAnew) this.#drop(key);
    const held = known === undefined || asksAnew ? this.#ask(key) : known;
    this.#held.delete(key);
    this.#held.set(key, held);
    const listener = () => changed();
    held.listeners.add(listener);
    this.#letGo();
    return () => {
      held.listeners.delete(listener);
      this.#letGo();
    };
  }

  #ask(key: string): Held<Value> {
    const held: Held<Value> = { live: { state: 'waiting' }, listeners: new Set() };
    const tell = (live: Live<Value>): void => {
      held.live = live;
      for (const changed of held.listeners) changed();
    };
    const subscription = liveQuery(async () => {
      if (held.live.state !== 'waiting' && held.listeners.size === 0) return null;
      return { value: await this.#query(key).catch(told) };
    }).subscribe({
      next: (answer) => {
        if (answer !== null) tell({ state: 'here', value: answer.value });
        else if (this.#held.get(key) === held) this.#drop(key);
      },
      error: (error: unknown) => tell({ state: 'failed', why: String(error) }),
    });
    held.stop = () => subscription.unsubscribe();
    return held;
  }

  #drop(key: string): void {
    this.#held.get(key)?.stop?.();
    this.#held.delete(key);
  }

  #letGo(): void {
    const idle = [...this.#held].filter(([, { listeners }]) => listeners.size === 0);
    for (const [key] of idle.slice(0, Math.max(0, idle.length - this.#idle))) this.#drop(key);
  }
}

/** The answers of several keys together, at once where a view before this one asked for them. */
export function useKept<Value>(answers: KeptAnswers<Value>, keys: readonly string[]): Live<Value[]> {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  useEffect(() => {
    const stops = keys.map((key) => answers.listen(key, () => draw(undefined)));
    // What changed between drawing and listening
    draw(undefined);
    return () => {
      for (const stop of stops) stop();
    };
  }, [answers, keys.join('\n')]);
  const last = useRef<Value[]>([]);
  const values: Value[] = [];
  for (const live of keys.map((key) => answers.now(key))) {
    if (live.state !== 'here') return live;
    values.push(live.value);
  }
  // The same list for the same answers: what is made of them is made once
  const same = values.length === last.current.length && values.every((value, at) => value === last.current[at]);
  if (!same) last.current = values;
  return { state: 'here', value: last.current };
}
