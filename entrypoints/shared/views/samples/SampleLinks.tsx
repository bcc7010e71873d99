import { SAMPLES, sampleAddress } from '../../messages/sample-pages';
import { t } from '../../words/i18n/translate';
import './samples.css';

const [first] = SAMPLES;

/** Opens the sample pages, the first one by a button of its own. */
export function SampleLinks() {
  return (
    <div class="samples" data-testid="samples">
      <p>{t('samplesWhat')}</p>
      <a
        class="button primary"
        href={sampleAddress(first!.name)}
        target="_blank"
        rel="noopener"
        data-testid="open-sample"
      >
        {t('openSample')}
      </a>
      <ul>
        {SAMPLES.map(({ name, title }) => (
          <li key={name}>
            <a href={sampleAddress(name)} target="_blank" rel="noopener" data-testid="sample">
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
