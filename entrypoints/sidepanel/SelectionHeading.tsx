import { pageReport } from '../shared/views/compare/page-report';
import { Trouble } from '../shared/views/components/Trouble';
import { ExportButton } from '../shared/views/export/ExportButton';
import { sourceInMemory } from '../shared/views/export/export-scope';
import type { TabView } from '../shared/views/tab/use-tab-reading';
import { t } from '../shared/words/i18n/translate';

/** Says that the list is of a selection, with the way back to the whole page and the files that its figures can be taken along in. */
export function SelectionHeading({ view, leave }: { view: TabView; leave: () => void }) {
  return (
    <div class="selection">
      <h1>{t('figuresOfSelection')}</h1>
      {view.view === 'reading' && <p role="status">{t('reading')}</p>}
      {view.view === 'trouble' && <Trouble trouble={view.trouble} detail={view.detail} />}
      {view.view === 'read' && (
        <p class="quiet clipped" title={view.reading.recognition.title}>
          {view.reading.recognition.title || t('untitled')}
        </p>
      )}
      <div class="bar">
        <button type="button" data-testid="whole-page" onClick={leave}>
          {t('wholePage')}
        </button>
        {view.view === 'read' && view.reading.figures.length > 0 && (
          <ExportButton
            ask={false}
            scopes={() => [
              {
                id: 'selection',
                label: t('figuresOfSelection'),
                name: `${view.reading.recognition.title}${t('selectionInName')}`,
                source: () => sourceInMemory([pageReport(view.reading, [])], view.reading.document.text),
              },
            ]}
          />
        )}
      </div>
    </div>
  );
}
