import { useEffect, useState } from 'preact/hooks';
import { pageReport } from '../shared/compare/page-report';
import { kindName, yearName } from '../shared/components/report-words';
import { ExportButtons } from '../shared/export/ExportButtons';
import { t } from '../shared/i18n/translate';
import type { FigureFinding, PageReading } from '../shared/messages/schemas';
import { markTab, tellFindings } from '../shared/tab/read-tab';
import type { TabView } from '../shared/tab/use-tab-reading';
import { SaveButton } from './SaveButton';

interface Props {
  view: TabView & { view: 'read' };
  /** What is notable of the page's figures; absent until the library has answered. */
  findings: FigureFinding[] | undefined;
}

/** What can be done with a page that was read. */
export function ReadActions({ view, findings }: Props) {
  const [marked, setMarked] = useState(view.marked);
  const { tab, reading } = view;

  const told = JSON.stringify(findings);
  useEffect(() => {
    if (findings === undefined) return;
    tellFindings(tab, findings).catch((error: unknown) => console.warn('the marks do not show findings:', error));
  }, [told]);

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
      <ExportButtons content={() => contentOf(reading)} />
    </div>
  );
}

function contentOf(reading: PageReading) {
  const { place, year, kind } = reading.recognition;
  const name = `${place?.name ?? ''}${yearName(year)}${kindName(kind)}`;
  return { name, reports: [pageReport(reading)], textOf: () => reading.document.text };
}
