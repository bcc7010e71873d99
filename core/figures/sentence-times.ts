import { yearsOf } from '../time/period';
import { type Time, timesIn } from '../time/times';
import type { Frame } from './frame';
import type { Passage, Sentence } from './passage';

/** The times that a sentence names, as its part lets them be understood. */
export function timesOf({ text }: Passage, sentence: Sentence, frame: Frame): readonly Time[] {
  const [firstYear, frameYear] = yearsOf(frame.period) ?? [null, null];
  return timesIn(text, sentence.whole, sentence.end, {
    speakerYear: frame.speakerYear,
    frameYear,
    plansFrom: frame.mode === 'plan' ? firstYear : undefined,
    frameFrom: firstYear,
  });
}
