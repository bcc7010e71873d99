import { useEffect, useState } from 'preact/hooks';
import { type IndicatorEdit, splitKey } from '../../../core/indicators/edits';
import { t } from '../../shared/words/i18n/translate';
import { LONGEST_NAME } from './RenameForm';
import type { Edited, IndicatorEditor } from './use-indicator-editing';
import type { Wording } from './wordings';

/** Wordings that mean another thing: their values get an indicator of their own. */
export function SplitForm({
  edited,
  editor,
  wordings,
  edits,
}: {
  edited: Edited;
  editor: IndicatorEditor;
  wordings: Wording[];
  edits: readonly IndicatorEdit[];
}) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    setTicked([]);
    setName(null);
  }, [edited.key]);
  const taken = wordings.filter(({ folded }) => ticked.includes(folded));
  // Until the reader writes one, the first wording is the name
  const shownName = name ?? taken[0]?.written ?? '';
  const tick = (folded: string, on: boolean) =>
    setTicked(on ? [...ticked, folded] : ticked.filter((one) => one !== folded));
  const split = async (event: Event) => {
    event.preventDefault();
    if (taken.length > 0 && taken.length === wordings.length) return editor.refuse('editAllWordings');
    const off = taken.map(({ folded }) => folded);
    if (off.length === 0) return editor.refuse('editNoWording');
    const into = splitKey(off, edits);
    const kept = await editor.make({ ...edited, action: 'split', wordings: off, into, name: shownName.trim() });
    if (kept) {
      setTicked([]);
      setName(null);
    }
  };
  return (
    <form onSubmit={split} aria-labelledby="split-indicator">
      <h3 id="split-indicator">{t('splitIndicator')}</h3>
      {wordings.length < 2 ? (
        <p class="quiet">{t('splitOne')}</p>
      ) : (
        <>
          <p class="quiet">{t('splitNote')}</p>
          <fieldset class="edit-choices">
            <legend class="visually-hidden">{t('splitWordings')}</legend>
            {wordings.map(({ folded, written, values }) => (
              <label key={folded} title={written}>
                <input
                  type="checkbox"
                  data-testid="split-wording"
                  value={folded}
                  checked={ticked.includes(folded)}
                  onInput={(event) => tick(folded, event.currentTarget.checked)}
                />
                <span class="clipped">{written}</span>
                <span class="quiet number">{t('valueCount', values)}</span>
              </label>
            ))}
          </fieldset>
          <label>
            {t('splitName')}
            <input
              type="text"
              data-testid="split-name"
              maxLength={LONGEST_NAME}
              value={shownName}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" data-testid="split">
            {t('split')}
          </button>
        </>
      )}
    </form>
  );
}
