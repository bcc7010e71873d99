import type { Outline } from '../outline/part';
import type { Recognition } from '../recognise/recognition';
import type { Time } from '../time/times';
import type { OwnerScope } from './of/scope';
import type { PeriodReading } from './period-question';

/** What a passage is read by, and what the passages before it leave to it. */
export interface PassageContext {
  outline: Outline;
  recognition: Recognition;
  section: string[];
  /** Whose the numbers are, as far as the text has been read. */
  owners: OwnerScope;
  /** What has been told to have grown, by key, kind, period and status, with the words of its sentence before it. */
  grown: Map<string, string>;
  /** The part of a year that the last sentence with figures told of, those left out that go on with another (`分产业看，…`). */
  lately: {
    months: PeriodReading | null;
    /** What the last sentence that names a time held all it tells against, from its first words on: 与2010年相比，. Null in a new passage. */
    against: Time | null;
  };
}
