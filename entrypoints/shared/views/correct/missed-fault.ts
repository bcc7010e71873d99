import type { MessageKey } from '../../words/i18n/translate';

/** Why words of a report give no figure to add. */
export type MissedFault = 'not-there' | 'twice' | 'no-figure' | 'known';

export const MISSED_FAULT_MESSAGE: Record<MissedFault, MessageKey> = {
  'not-there': 'quoteNotThere',
  twice: 'quoteTwice',
  'no-figure': 'quoteNoFigure',
  known: 'quoteKnown',
};
