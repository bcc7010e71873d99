import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../shared/words/i18n/translate';
import { byLikeness, findIndicators, type KnownIndicator } from './known-indicators';
import type { Edited, IndicatorEditor } from './use-indicator-editing';

/** More than these are no choice any more; a word narrows them. */
const MOST_SHOWN = 12;

/** Another indicator of the place that means the same: the values of both stand in one series. */
export function MergeForm({
  edited,
  editor,
  others,
}: {
  edited: Edited;
  editor: IndicatorEditor;
  others: KnownIndicator[];
}) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    setText('');
    setChosen(null);
  }, [edited.key]);
  const alike = useMemo(() => byLikeness(others, edited.called), [others, edited.called]);
  const found = useMemo(() => findIndicators(alike, text), [alike, text]);
  const shown = found.slice(0, MOST_SHOWN);
  const into = shown.find(({ indicator }) => indicator === chosen);
  const merge = async (event: Event) => {
    event.preventDefault();
    if (into === undefined) editor.refuse('editNoChoice');
    else await editor.make({ ...edited, action: 'merge', into: into.indicator, intoCalled: into.name });
  };
  return (
    <form onSubmit={merge} aria-labelledby="merge-indicator">
      <h3 id="merge-indicator">{t('mergeIndicator')}</h3>
      <p class="quiet">{t('mergeNote')}</p>
      <input
        type="search"
        data-testid="merge-search"
        aria-label={t('mergeFind')}
        placeholder={t('wordsOrInitials')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" class="quiet">
        {found.length === 0 ? t('mergeNone') : t('indicatorCount', shown.length, found.length)}
      </p>
      {shown.length > 0 && (
        <fieldset class="edit-choices">
          <legend class="visually-hidden">{t('mergeIndicator')}</legend>
          {shown.map(({ indicator, name, values }) => (
            <label key={indicator} title={name}>
              <input
                type="radio"
                name="merge-into"
                data-testid="merge-into"
                value={indicator}
                checked={indicator === chosen}
                onInput={() => setChosen(indicator)}
              />
              <span class="clipped">{name}</span>
              <span class="quiet number">{t('valueCount', values)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button type="submit" data-testid="merge">
        {t('merge')}
      </button>
    </form>
  );
}
