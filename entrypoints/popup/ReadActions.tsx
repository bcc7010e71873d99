import { useState } from 'preact/hooks';
import { type Correction, withEdits } from '../../core/compare/report';
import { pageReport } from '../shared/compare/page-report';
import { kindName, yearName } from '../shared/components/report-words';
import { ExportButtons } from '../shared/export/ExportButtons';
import { t } from '../shared/i18n/translate';
import type { PageReading } from '../shared/messages/schemas';
import { library } from '../shared/store/database';
import { indicatorEdits } from '../shared/store/indicator-edits';
import { markTab } from '../shared/tab/read-tab';
import type { TabView } from '../shared/tab/use-tab-reading';
import { SaveButton } from './SaveButton';

/** What can be done with a page that was read. */
export function ReadActions({ view, corrections }: { view: TabView & { view: 'read' }; corrections: Correction[] }) {
  const [marked, setMarked] = useState(view.marked);
  const { tab, reading } = view;
  return (
    <div class="actions">
      <SaveButton reading={reading} />
      <button
        type="button"
        data-testid="mark"
        aria-pressed={marked}
        onClick={async () => setMarked(await markTab(tab, !marked))}
      >
        {t(marked ? 'unmarkFigures' : 'markFigures')}
      </button>
      <ExportButtons content={() => contentOf(reading, corrections)} />
    </div>
  );
}

async function contentOf(reading: PageReading, corrections: Correction[]) {
  const { place, year, kind } = reading.recognition;
  const name = `${place?.name ?? ''}${yearName(year)}${kindName(kind)}`;
  const report = withEdits(pageReport(reading, corrections), await indicatorEdits(library()));
  return { name, reports: [report], textOf: () => reading.document.text };
}
