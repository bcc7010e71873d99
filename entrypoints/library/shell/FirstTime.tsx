import { hashOfView } from '../../shared/views/library-view';
import { SampleLinks } from '../../shared/views/samples/SampleLinks';
import { t } from '../../shared/words/i18n/translate';

/** What to do while nothing has been captured, and how to try it on the sample pages. */
export function FirstTime() {
  return (
    <section class="first-time" data-testid="first-time">
      <h1>{t('libraryEmpty')}</h1>
      <ol>
        <li>{t('welcomeOpen')}</li>
        <li>{t('firstTimeClick')}</li>
        <li>{t('welcomeSave')}</li>
      </ol>
      <p>
        <a href={hashOfView({ page: 'import' })}>{t('importFirst')}</a>
      </p>
      <SampleLinks />
      <p>
        <a href={hashOfView({ page: 'settings' })}>{t('firstTimeBackup')}</a>
      </p>
    </section>
  );
}
