import type { BasisReason, Because, Refusal } from '../../../../core/compare/guards/guard';
import { type MessageKey, t } from '../i18n/translate';

/** One word for a cell, a sentence for who asks. */
const WORDS: Record<Because, { word: MessageKey; sentence: MessageKey }> = {
  unsure: { word: 'becauseUnsure', sentence: 'becauseUnsureWhole' },
  kind: { word: 'becauseKind', sentence: 'becauseKindWhole' },
  owner: { word: 'becauseOwner', sentence: 'becauseOwnerWhole' },
  unit: { word: 'becauseUnit', sentence: 'becauseUnitWhole' },
  'two-values': { word: 'becauseTwoValues', sentence: 'becauseTwoValuesWhole' },
  range: { word: 'becauseRange', sentence: 'becauseRangeWhole' },
  least: { word: 'becauseLeast', sentence: 'becauseLeastWhole' },
  most: { word: 'becauseMost', sentence: 'becauseMostWhole' },
  approximate: { word: 'becauseApproximate', sentence: 'becauseApproximateWhole' },
  gap: { word: 'becauseGap', sentence: 'becauseGapWhole' },
  addition: { word: 'becauseAddition', sentence: 'becauseAdditionWhole' },
  basis: { word: 'becauseBasis', sentence: 'becauseBasisWhole' },
  jump: { word: 'becauseJump', sentence: 'becauseJumpWhole' },
};

const BASIS: Record<BasisReason, MessageKey> = {
  census: 'basisCensus',
  prices: 'basisPrices',
  revised: 'basisRevised',
  growth: 'basisGrowth',
};

/** Why two values are not held against each other, in one word. */
export const becauseWord = (because: Because): string => t(WORDS[because].word);

/** The same in a sentence, with the years of a gap and what speaks for another basis. */
export function becauseSentence({ because, years, reason }: Refusal): string {
  if (because === 'basis' && reason !== undefined) return t('becauseBasisWhole', t(BASIS[reason]));
  if (because === 'gap' && years !== undefined && years.length > 0) {
    return t('becauseGapYears', years.join(t('listSeparator')));
  }
  return t(WORDS[because].sentence);
}
