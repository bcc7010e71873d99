import { openLibrary } from '../shared/tabs/open-page';
import { AutomaticChoice } from '../shared/views/automatic/AutomaticChoice';
import { Mark } from '../shared/views/components/Mark';
import { SampleLinks } from '../shared/views/samples/SampleLinks';
import { Shortcuts } from '../shared/views/shortcuts/Shortcuts';
import { t } from '../shared/words/i18n/translate';
import { PinState } from './PinState';
import { ToolbarPicture } from './ToolbarPicture';

/** Shown once after installation: where the button is, something to try it on, what automatic recognition means, and the keys. */
export function Welcome() {
  return (
    <article class="welcome">
      <h1>
        <Mark size={32} /> {t('welcomeTitle')}
      </h1>
      <p>{t('extensionDescription')}</p>
      <section aria-labelledby="button">
        <h2 id="button">{t('welcomeButtonTitle')}</h2>
        <ToolbarPicture />
        <PinState />
        <ol>
          <li>{t('welcomeOpen')}</li>
          <li>
            <img src="/icon/48.png" width="22" height="22" alt="" /> {t('welcomeClick')}
          </li>
          <li>{t('welcomeSave')}</li>
        </ol>
        <p class="quiet">{t('welcomePrivacy')}</p>
      </section>
      <section aria-labelledby="samples">
        <h2 id="samples">{t('samplesTitle')}</h2>
        <SampleLinks />
      </section>
      <section aria-labelledby="automatic">
        <h2 id="automatic">{t('automaticTitle')}</h2>
        <ul>
          <li>{t('automaticGranted')}</li>
          <li>{t('automaticRead')}</li>
          <li>{t('automaticSent')}</li>
          <li>{t('automaticBack')}</li>
        </ul>
        <AutomaticChoice open />
      </section>
      <Shortcuts />
      <button type="button" data-testid="open-library" onClick={() => openLibrary()}>
        {t('openLibrary')}
      </button>
    </article>
  );
}
