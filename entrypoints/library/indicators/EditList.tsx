import type { IndicatorEdit } from '../../../core/indicators/edits';
import { localTime } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';
import { editSentence } from './edit-sentence';

/** All that was merged, split and renamed, the latest first. */
export function EditList({
  edits,
  takeBack,
}: {
  edits: readonly IndicatorEdit[];
  takeBack: (edit: IndicatorEdit) => Promise<void>;
}) {
  return (
    <ul class="edit-list">
      {[...edits].reverse().map((edit) => (
        <li key={edit.id} data-testid="indicator-edit" data-action={edit.action}>
          <span>{editSentence(edit)}</span>
          <span class="quiet">{localTime(edit.madeAt)}</span>
          <button
            type="button"
            data-testid="take-back"
            aria-label={t('takeBackThis', editSentence(edit))}
            onClick={() => takeBack(edit)}
          >
            {t('takeBack')}
          </button>
        </li>
      ))}
    </ul>
  );
}
