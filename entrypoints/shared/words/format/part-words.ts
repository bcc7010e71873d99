import { PART_CUES, type PartCue } from '../../../../core/outline/part-cue';
import { type MessageKey, t } from '../i18n/translate';

/** The words of every cue that gives a part its time, `$1` being the text it quotes. */
const CUES: Record<PartCue, MessageKey> = {
  heading: 'partHeading',
  'heading and opening': 'partHeadingOpening',
  'first sentence': 'partFirstSentence',
  opening: 'partOpening',
  'goes on': 'partGoesOn',
  'carried on': 'partCarriedOn',
  report: 'partReport',
  sentence: 'partSentence',
  'year of the sentence before': 'partSentenceBefore',
  due: 'partDue',
  aside: 'partAside',
  'problems of the closing year': 'partProblems',
  back: 'partBack',
  'back to the heading': 'partBackToHeading',
  head: 'partHead',
  tail: 'partTail',
  outside: 'partOutside',
};

const isCue = (words: string): words is PartCue => (PART_CUES as readonly string[]).includes(words);

/**
 * What gave a part its time (`heading: 2023年工作回顾`), in the reader's words; null for words that no cue leads.
 * @param quoted cuts what is quoted
 */
export function partCueWords(by: string, quoted: (words: string) => string): string | null {
  const colon = by.indexOf(': ');
  const cue = colon < 0 ? by : by.slice(0, colon);
  return isCue(cue) ? t(CUES[cue], colon < 0 ? '' : quoted(by.slice(colon + 2))) : null;
}
