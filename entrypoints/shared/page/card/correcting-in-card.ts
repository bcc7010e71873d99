import type { Figure } from '../../../../core/figures/figure';
import { CorrectionForm } from '../../elements/correct/CorrectionForm';
import styles from '../../elements/correct/correction-form.css?inline';
import { type Act, correctionOf } from '../../elements/correct/new-correction';
import { ask } from '../../messages/protocol';
import type { PageReader } from '../page-reader';
import type { CardActions } from './card-actions';
import { type CorrectionKeeper, keepCorrection } from './keep-correction';
import type { MarkedPage } from './marked-page';

const WORKER: CorrectionKeeper = {
  correct: (correction) => ask('correct', correction),
  corrections: () => ask('corrections-of-page', {}),
};

/** Corrections made in a card: the worker keeps them for the page that asks, and the marks show them at once. */
export function correctingIn(reader: PageReader): CardActions {
  const keep = async (figure: Figure, act: Act, { document, said }: MarkedPage): Promise<void> => {
    const { corrections } = await keepCorrection(WORKER, correctionOf(document, said?.get(figure.id) ?? figure, act));
    reader.correct(corrections);
  };
  return {
    correct: {
      form: CorrectionForm,
      styles,
      save: (figure, changes, page) => keep(figure, { action: 'change', changes }, page),
    },
    dismiss: (figure, page) => keep(figure, { action: 'dismiss' }, page),
  };
}
