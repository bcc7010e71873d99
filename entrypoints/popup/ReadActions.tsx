import { useState } from 'preact/hooks';
import { pageReport } from '../shared/compare/page-report';
import { kindName, yearName } from '../shared/components/report-words';
import { ExportButtons } from '../shared/export/ExportButtons';
import { t } from '../shared/i18n/translate';
import type { PageReading } from '../shared/messages/schemas';
import { markTab } from '../shared/tab/read-tab';
import type { TabView } from '../shared/tab/use-tab-reading';
import { SaveButton } from './SaveButton';

/** What can be done with a page that was read. */
export function ReadActions({ view }: { view: TabView & { view: 'read' } }) {
  const [marked, setMarked] = useState(view.marked);
  const [failed, setFailed] = useState(false);
  const { tab, reading } = view;
  const mark = async () => {
    try {
      setMarked(await markTab(tab, !marked));
      setFailed(false);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <div class="actions">
      <SaveButton reading={reading} />
      <button type="button" data-testid="mark" aria-pressed={marked} onClick={mark}>
        {t(marked ? 'unmarkFigures' : 'markFigures')}
      </button>
      <ExportButtons content={() => contentOf(reading)} />
      {failed && <p role="alert">{t('markFailed')}</p>}
    </div>
  );
}

function contentOf(reading: PageReading) {
  const { place, year, kind } = reading.recognition;
  const name = `${place?.name ?? ''}${yearName(year)}${kindName(kind)}`;
  return { name, reports: [pageReport(reading)], textOf: () => reading.document.text };
}
