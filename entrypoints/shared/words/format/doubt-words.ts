import { type Doubt, isSure } from '../../../../core/figures/confidence';
import type { Figure } from '../../../../core/figures/figure';
import { type MessageKey, t } from '../i18n/translate';

/** As much of a figure as its doubt is told by; a mention out of the library has no trace. */
export type Doubted = Pick<Figure, 'confidence' | 'period'> & Partial<Pick<Figure, 'trace' | 'indicator'>>;

/** A doubt in two or four characters for its sign, and in a sentence. */
export interface DoubtWords {
  sign: MessageKey;
  reason: MessageKey;
}

const DOUBTS: Record<Doubt, DoubtWords> = {
  'year open': { sign: 'unsureTime', reason: 'doubtYear' },
  'part open': { sign: 'unsureTime', reason: 'doubtPart' },
  'reading open': { sign: 'unsureReading', reason: 'doubtReading' },
  'name open': { sign: 'unsureName', reason: 'doubtName' },
  'owner open': { sign: 'unsureOwner', reason: 'doubtOwner' },
};

/** The sentence of a doubt, as the trace tells it. */
export const DOUBT_REASONS: Record<string, MessageKey> = Object.fromEntries(
  Object.entries(DOUBTS).map(([doubt, { reason }]) => [doubt, reason]),
);

/** What is open of a figure that is not sure: what its trace names, else what can be seen to be missing; null for one that is sure. */
export function doubtOf({ confidence, period, trace = [], indicator }: Doubted): DoubtWords | null {
  if (isSure({ confidence })) return null;
  const told = trace.find(({ field }) => field === 'confidence')?.rule;
  const known = told === undefined ? undefined : DOUBTS[told as Doubt];
  if (known !== undefined && told !== 'reading open') return known;
  if (period === null) return { sign: 'unsureTime', reason: 'doubtNoPeriod' };
  if (indicator?.name === '') return { sign: 'unsureName', reason: 'doubtNoName' };
  const rule = trace.find(({ field }) => field === 'indicator')?.rule;
  if (rule === 'carried' || rule === 'carried-owner') return { sign: 'unsureName', reason: 'doubtCarried' };
  return known ?? { sign: 'unsure', reason: 'doubtReading' };
}

/** Why a figure is in doubt and what follows from it; null for one that is sure. */
export function doubtSentence(figure: Doubted): string | null {
  const doubt = doubtOf(figure);
  return doubt && `${t(doubt.reason)}${t('doubtFollows')}`;
}
