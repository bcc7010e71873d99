import { type MessageKey, t } from '../../shared/words/i18n/translate';

/** Keys that hold inside the popup and the library; unlike the extension's commands they cannot be changed. */
const KEYS: [keys: string[], what: MessageKey][] = [
  [['/'], 'keySearch'],
  [['↑', '↓'], 'keyRows'],
  [['Enter'], 'keyUnfold'],
  [['O'], 'keySentence'],
  [['C'], 'keyChart'],
  [['E'], 'keyCorrect'],
  [['Esc'], 'keyClose'],
];

/** What single keys do where the focus is in the extension's own pages. */
export function OwnKeys() {
  return (
    <section aria-labelledby="own-keys" class="shortcuts">
      <h2 id="own-keys">{t('ownKeys')}</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
