import { type MessageKey, t } from '../words/i18n/translate';
import type { Refusal } from './read-tab';

/** Why nothing is shown, each with a sentence of its own. */
export type Trouble =
  | Refusal
  | 'empty-frame'
  | 'empty-picture'
  | 'empty-script'
  | 'empty-nothing'
  | 'too-long'
  | 'stopped'
  | 'tab-asleep'
  | 'grant-over'
  | 'nothing-selected'
  | 'selection-too-long'
  | 'failed';

const SENTENCE: Record<Trouble, MessageKey> = {
  'empty-frame': 'troubleEmptyFrame',
  'empty-picture': 'troubleEmptyPicture',
  'empty-script': 'troubleEmptyScript',
  'empty-nothing': 'troubleEmpty',
  pdf: 'troublePdf',
  'too-long': 'troubleTooLong',
  stopped: 'troubleStopped',
  'tab-asleep': 'troubleTabAsleep',
  'browser-page': 'troubleBrowserPage',
  file: 'troubleFile',
  'error-page': 'troubleErrorPage',
  'not-granted': 'troubleNotGranted',
  'frame-not-granted': 'troubleFrameNotGranted',
  'nothing-selected': 'troubleNothingSelected',
  'selection-too-long': 'troubleSelectionTooLong',
  'grant-over': 'troubleGrantOver',
  failed: 'troubleFailed',
};

/** Why nothing is shown, and what to do. */
export const troubleSentence = (trouble: Trouble): string => t(SENTENCE[trouble]);
