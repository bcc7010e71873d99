import type { Recognition } from '../../core/recognise/recognition';
import { recentCaptures } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { useLive } from '../shared/store/use-live';
import { openLibrary } from '../shared/tabs/open-page';
import { Warnings } from '../shared/views/components/Warnings';
import { hashOfView } from '../shared/views/library-view';
import { kindName, yearName } from '../shared/words/format/report-words';
import { t } from '../shared/words/i18n/translate';

/** As many as stand in the window without scrolling. */
const MOST_RECENT = 5;

/** A page that is no report: why, the way to read it all the same, and what was kept last. */
export function NoReport({ recognition, force }: { recognition: Recognition; force: () => void }) {
  const recent = useLive(() => recentCaptures(library(), MOST_RECENT), []);
  const against = recognition.evidence.filter(({ weight }) => weight < 0);
  return (
    <div class="no-report" data-testid="no-report">
      <h1>{t('notReportTitle')}</h1>
      <p>{t('noReport')}</p>
      {against.length > 0 && (
        <ul class="reasons" lang="zh-CN" aria-label={t('evidence')}>
          {against.map(({ rule, text }) => (
            <li key={`${rule} ${text}`}>
              <span class="quiet">{rule}</span> {text}
            </li>
          ))}
        </ul>
      )}
      <Warnings warnings={recognition.warnings} />
      <button type="button" data-testid="extract-anyway" onClick={force}>
        {t('extractAnyway')}
      </button>
      {recent.state === 'here' && recent.value.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">{t('recentlySaved')}</h2>
          <ul class="recent">
            {recent.value.map(({ id, recognition: { place, year, kind }, figureCount }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => openLibrary(hashOfView({ page: 'capture', id }))}>
                  {[place?.name ?? t('placeUnknown'), yearName(year), kindName(kind)].join(' · ')}
                </button>
                <span class="quiet">{t('figuresOfPage', figureCount)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
