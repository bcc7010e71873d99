import type { ComponentType } from 'preact';
import type { CorrectableFields } from '../../../../core/compare/report';
import type { Figure } from '../../../../core/figures/figure';
import type { MarkedPage } from './marked-page';

/** The form that a figure is put right in, shown inside the card. */
export type CorrectionFormOfCard = ComponentType<{
  figure: Figure;
  said: Figure;
  onSave: (changes: Partial<CorrectableFields>) => void;
  onDismiss: () => void;
  onCancel: () => void;
}>;

/** What a reader can do to a figure from its card; what is absent has no button. A promise that fails is told in the card. */
export interface CardActions {
  /** The form with its own style sheet, and what keeps its answer. */
  correct?: {
    form: CorrectionFormOfCard;
    styles?: string;
    save: (figure: Figure, changes: Partial<CorrectableFields>, page: MarkedPage) => Promise<void>;
  };
  /** Says that it is no figure; the card closes afterwards. */
  dismiss?: (figure: Figure, page: MarkedPage) => Promise<void>;
}
