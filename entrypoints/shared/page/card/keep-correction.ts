import type { PageCorrection } from '../../../../core/compare/apply-corrections';
import type { Response } from '../../messages/protocol';

/** The worker, as far as corrections of this page are its affair. */
export interface CorrectionKeeper {
  correct(correction: PageCorrection): Promise<Response<'correct'>>;
  corrections(): Promise<Response<'correct'>>;
}

const isSame = (a: PageCorrection, b: PageCorrection): boolean =>
  a.correction.madeAt === b.correction.madeAt && a.correction.figureId === b.correction.figureId;

/**
 * Has a correction kept, at a second attempt where the worker was stopped during the first. Stopped between its commit and its
 * answer it has kept it all the same, so it is asked before: nothing is kept twice.
 */
export async function keepCorrection(
  keeper: CorrectionKeeper,
  correction: PageCorrection,
): Promise<Response<'correct'>> {
  try {
    return await keeper.correct(correction);
  } catch (error) {
    console.warn('a correction is tried again:', error);
    const known = await keeper.corrections();
    return known.corrections.some((one) => isSame(one, correction)) ? known : keeper.correct(correction);
  }
}
