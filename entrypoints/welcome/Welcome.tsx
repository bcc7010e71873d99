import { AutomaticChoice } from '../shared/automatic/AutomaticChoice';
import { t } from '../shared/i18n/translate';
import { openLibrary } from '../shared/page/open-page';

/** Shown once after installation: where the button is, what it does, where things are kept. */
export function Welcome() {
  return (
    <article class="welcome">
      <h1>{t('welcomeTitle')}</h1>
      <p>{t('extensionDescription')}</p>
      <ol>
        <li>{t('welcomeOpen')}</li>
        <li>
          <img src="/icon/48.png" width="22" height="22" alt="" /> {t('welcomeClick')}
        </li>
        <li>{t('welcomeSave')}</li>
      </ol>
      <p class="quiet">{t('welcomePrivacy')}</p>
      <AutomaticChoice open />
      <button type="button" class="primary" data-testid="open-library" onClick={() => openLibrary()}>
        {t('openLibrary')}
      </button>
    </article>
  );
}
