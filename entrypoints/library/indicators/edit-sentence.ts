import type { IndicatorEdit } from '../../../core/indicators/edits';
import { t } from '../../shared/words/i18n/translate';

/** More wordings than these are counted. */
const MOST_NAMED = 3;

/** What an edit did, in one sentence, by the names that the indicators had then. */
export function editSentence(edit: IndicatorEdit): string {
  switch (edit.action) {
    case 'merge':
      return t('editedMerge', edit.called, edit.intoCalled);
    case 'rename':
      return t('editedRename', edit.called, edit.name);
    case 'split': {
      const { wordings } = edit;
      const named = wordings.slice(0, MOST_NAMED).join(t('listSeparator'));
      const told = wordings.length > MOST_NAMED ? t('andMore', named, wordings.length) : named;
      return t('editedSplit', edit.called, edit.name, told);
    }
  }
}
