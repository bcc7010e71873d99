import { useEffect, useState } from 'preact/hooks';
import { type Correction, withEdits } from '../../core/compare/report';
import { pageReport } from '../shared/compare/page-report';
import { kindName, yearName } from '../shared/components/report-words';
import { ExportButtons } from '../shared/export/ExportButtons';
import { t } from '../shared/i18n/translate';
import type { FigureFinding, PageReading } from '../shared/messages/schemas';
import { library } from '../shared/store/database';
import { indicatorEdits } from '../shared/store/indicator-edits';
import { markTab, tellFindings } from '../shared/tab/read-tab';
import type { TabView } from '../shared/tab/use-tab-reading';
import { SaveButton } from './SaveButton';

interface Props {
  view: TabView & { view: 'read' };
  corrections: Correction[];
  /** What is notable of the page's figures; absent until the library has answered. */
  findings: FigureFinding[] | undefined;
}

/** What can be done with a page that was read. */
export function ReadActions({ view, corrections, findings }: Props) {
  const [marked, setMarked] = useState(view.marked);
  const [failed, setFailed] = useState(false);
  const { tab, reading } = view;

  const told = JSON.stringify(findings);
  useEffect(() => {
    if (findings === undefined) return;
    tellFindings(tab, findings).catch((error: unknown) => console.warn('the marks do not show findings:', error));
  }, [told]);

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
      <SaveButton
        // With another year it is another capture
        key={reading.recognition.year}
        reading={reading}
      />
      <button type="button" data-testid="mark" aria-pressed={marked} onClick={mark}>
        {t(marked ? 'unmarkFigures' : 'markFigures')}
      </button>
      <ExportButtons content={() => contentOf(reading, corrections)} />
      {failed && <p role="alert">{t('markFailed')}</p>}
    </div>
  );
}

async function contentOf(reading: PageReading, corrections: Correction[]) {
  const { place, year, kind } = reading.recognition;
  const name = `${place?.name ?? ''}${yearName(year)}${kindName(kind)}`;
  const report = withEdits(pageReport(reading, corrections), await indicatorEdits(library()));
  return { name, reports: [report], textOf: () => reading.document.text };
}
