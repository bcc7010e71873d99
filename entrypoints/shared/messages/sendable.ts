import { withListedHeads } from '../../../core/document/share-heads';
import type { PageReading, SentReading } from './readings';

/** A reading as it is put into a message. */
export const sendable = (reading: PageReading): SentReading => ({
  ...reading,
  document: withListedHeads(reading.document),
});

type SendableAnswer<Answer> = Answer extends { reading: PageReading }
  ? Omit<Answer, 'reading'> & { reading: SentReading }
  : Answer;

/** An answer as it is put into a message, with what was read where it tells of any. */
export function sendableAnswer<Answer extends object | null>(answer: Answer): SendableAnswer<Answer> {
  const holdsReading = answer !== null && 'reading' in answer;
  const sent = holdsReading ? { ...answer, reading: sendable(answer.reading as PageReading) } : answer;
  return sent as SendableAnswer<Answer>;
}
