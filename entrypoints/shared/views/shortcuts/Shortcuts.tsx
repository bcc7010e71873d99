import { useState } from 'preact/hooks';
import { t } from '../../words/i18n/translate';
import './shortcuts.css';
import { openShortcutSettings, useShortcuts } from './use-shortcuts';

/** The keyboard commands with the keys that they have now, and the way to change them. */
export function Shortcuts() {
  const shortcuts = useShortcuts();
  const [refused, setRefused] = useState(false);
  const change = () => openShortcutSettings().catch(() => setRefused(true));
  if (shortcuts === null) return null;
  return (
    <section aria-labelledby="shortcuts" class="shortcuts">
      <h2 id="shortcuts">{t('shortcutsTitle')}</h2>
      <dl data-testid="shortcuts">
        {shortcuts.map(({ name, what, keys }) => (
          <div key={name} data-command={name}>
            <dt>{what === null ? name : t(what)}</dt>
            <dd>{keys === '' ? <span class="quiet">{t('shortcutNone')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" data-testid="change-shortcuts" onClick={change}>
        {t('shortcutsChange')}
      </button>
      {refused && <p role="alert">{t('shortcutsWhere')}</p>}
    </section>
  );
}
