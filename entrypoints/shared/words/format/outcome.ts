import type { Outcome } from '../../../../core/compare/promises';
import type { MessageKey } from '../i18n/translate';

/** What became of a promise, in a word. */
export const OUTCOME_MESSAGE: Record<Outcome, MessageKey> = {
  met: 'outcomeMet',
  missed: 'outcomeMissed',
  above: 'outcomeAbove',
  below: 'outcomeBelow',
  unclear: 'outcomeUnclear',
  unsure: 'outcomeUnsure',
  'not-reported': 'outcomeNotReported',
  pending: 'outcomePending',
};
