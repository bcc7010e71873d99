import { type CorrectableFields, withChanges } from '../../../../core/compare/report';
import type { Bound, Figure } from '../../../../core/figures/figure';
import { FIGURE_KIND_MESSAGE } from '../../words/format/figure-kind';
import { figureText } from '../../words/format/figure-text';
import { periodName } from '../../words/format/period-name';
import { type MessageKey, t } from '../../words/i18n/translate';
import { STATUS_MESSAGE } from '../StatusLabel';

export const BOUND_MESSAGE: Record<Exclude<Bound, 'range'>, MessageKey> = {
  exact: 'boundExact',
  about: 'boundApproximate',
  min: 'boundAtLeast',
  max: 'boundAtMost',
};

/** One field of a figure by its name, in words. */
const FIELDS: [(keyof CorrectableFields)[], MessageKey, (figure: Figure) => string][] = [
  [['indicator'], 'columnIndicator', ({ indicator }) => indicator.name],
  [['value', 'unit', 'text', 'bound'], 'columnValue', figureText],
  [['kind'], 'correctionKind', ({ kind }) => t(FIGURE_KIND_MESSAGE[kind])],
  [['period'], 'columnPeriod', ({ period }) => periodName(period)],
  [['status'], 'columnStatus', ({ status }) => t(STATUS_MESSAGE[status])],
  [['base'], 'correctionBase', ({ base }) => base ?? t('fieldNone')],
  [['place'], 'columnPlace', ({ place }) => place ?? t('fieldOwnPlace')],
  [['of'], 'correctionOwner', ({ of }) => of ?? t('fieldWholePlace')],
];

/** What a figure says of the fields that `changes` change, one phrase a field: `数值 123家`. */
function wordsOf(figure: Figure, changes: Partial<CorrectableFields>): string {
  return FIELDS.filter(([keys]) => keys.some((key) => key in changes))
    .map(([, name, told]) => `${t(name)} ${told(figure)}`)
    .join(t('fieldSeparator'));
}

/** What the program said of the fields that a correction changes. */
export const wordsBefore = (said: Figure, changes: Partial<CorrectableFields>): string => wordsOf(said, changes);

/** What a correction makes of them. */
export const wordsAfter = (said: Figure, changes: Partial<CorrectableFields>): string =>
  wordsOf(withChanges(said, changes), changes);
