import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/words/i18n/translate';
import type { Edited, IndicatorEditor } from './use-indicator-editing';

/** No indicator of the registry has a longer name than a third of this. */
export const LONGEST_NAME = 120;

/** Another name for the indicator, shown wherever it is shown. */
export function RenameForm({ edited, editor }: { edited: Edited; editor: IndicatorEditor }) {
  const [text, setText] = useState(edited.called);
  useEffect(() => setText(edited.called), [edited.key, edited.called]);
  const rename = async (event: Event) => {
    event.preventDefault();
    const name = text.trim();
    if (name === edited.called) editor.refuse('editSameName');
    else await editor.make({ ...edited, action: 'rename', name });
  };
  return (
    <form onSubmit={rename} aria-labelledby="rename-indicator">
      <h3 id="rename-indicator">{t('renameIndicator')}</h3>
      <label>
        {t('newName')}
        <input
          type="text"
          data-testid="rename-text"
          maxLength={LONGEST_NAME}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" data-testid="rename">
        {t('renameIndicator')}
      </button>
    </form>
  );
}
