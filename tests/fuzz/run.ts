import { setImmediate } from 'node:timers/promises';
import { randomFrom } from './mutate';

/** What was seen of one mutated input: how many figures, and what is wrong. */
export interface Examined {
  figures: number;
  faults: string[];
}

/** A kind of input that is mutated. */
export interface Fuzzed {
  /** How the sum names it. */
  name: string;
  /** How many sources there are to take pieces of. */
  sources: number;
  /** Makes one input by the numbers of `random` and looks at it. */
  examine(random: () => number): Examined | Promise<Examined>;
}

const MOST_FAULTS = 10;

/** Mutates and looks `count` times; prints each fault and a sum. @returns the number of faults */
export async function fuzz({ name, sources, examine }: Fuzzed, count: number, seed: number): Promise<number> {
  const random = randomFrom(seed);
  let faults = 0;
  let read = 0;
  let seen = 0;
  const began = performance.now();
  for (let i = 0; i < count && faults < MOST_FAULTS; i++) {
    try {
      const { figures, faults: found } = await examine(random);
      seen += figures;
      for (const fault of found) {
        faults++;
        console.log(`${name} ${i} of seed ${seed}: ${fault}`);
      }
    } catch (error) {
      faults++;
      console.log(`${name} ${i} of seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    read++;
    // What jsdom refers to weakly is held until the event loop turns: 2,000 pages would take three gigabytes
    if (read % 50 === 0) await setImmediate();
    // A long run that is stopped has told how far it came
    if (read % 1000 === 0) console.error(`${read} ${name}, ${seen} figures, ${faults} faults`);
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${read} mutated ${name} of ${sources} sources with ${seen} figures, seed ${seed}: ${faults} faults in ${seconds.toFixed(0)} s`,
  );
  return faults;
}
