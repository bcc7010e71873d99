import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Correction, withEdits } from '../../core/compare/report';
import type { PageReading } from '../shared/messages/readings';
import { library } from '../shared/store/database';
import { indicatorEdits } from '../shared/store/indicator-edits';
import { markTab } from '../shared/tabs/read-tab';
import { AutomaticChoice } from '../shared/views/automatic/AutomaticChoice';
import { pageReport } from '../shared/views/compare/page-report';
import { Icon } from '../shared/views/components/Icon';
import { copyTables } from '../shared/views/copy/copy-tables';
import { ExportButton } from '../shared/views/export/ExportButton';
import { type ExportScope, sourceInMemory } from '../shared/views/export/export-scope';
import type { TabView } from '../shared/views/tab/use-tab-reading';
import { evidenceWords } from '../shared/words/format/evidence-words';
import { kindName, yearName } from '../shared/words/format/report-words';
import { t } from '../shared/words/i18n/translate';
import type { Sheet, SheetRow } from './sheet/sheet';
import { sheetTable } from './sheet/sheet-table';
import { ToLibrary, ToSidePanel } from './WaysOn';

/** What acts on the page, and the way to the library. */
export function Foot({
  view,
  corrections,
  sheet,
  rows,
}: {
  view: TabView & { view: 'read' };
  corrections: Correction[];
  sheet: Sheet;
  /** The rows that are shown. */
  rows: SheetRow[];
}) {
  const { tab, reading } = view;
  const [marked, setMarked] = useState(view.marked);
  const [copied, setCopied] = useState(false);
  const [failed, setFailed] = useState('');
  const mark = () =>
    markTab(tab, !marked).then(setMarked, (error: unknown) => {
      console.error(error);
      setFailed(t('markFailed'));
    });
  const copy = () =>
    copyTables(sheetTable(sheet, rows, reading)).then(
      () => setCopied(true),
      (error: unknown) => {
        console.error(error);
        setFailed(t('tableNotCopied'));
      },
    );
  const some = reading.figures.length > 0;
  return (
    <nav class="foot">
      {some && (
        <button
          type="button"
          data-testid="mark"
          aria-pressed={marked}
          title={t(marked ? 'unmarkFigures' : 'markFigures')}
          onClick={mark}
        >
          <Icon of="mark" />
          {t(marked ? 'unmarkShort' : 'markShort')}
        </button>
      )}
      <ToSidePanel windowId={tab.windowId} />
      {some && (
        // There from the first: what comes later would move the buttons beside it under the mouse
        <button type="button" data-testid="copy-table" disabled={rows.length === 0} onClick={copy}>
          <Icon of="copy" />
          {t(copied ? 'tableCopied' : 'copyTable')}
        </button>
      )}
      <More>
        {some && (
          <div class="exports">
            <ExportButton ask={false} scopes={() => [scopeOf(reading, corrections)]} />
          </div>
        )}
        <Evidence reading={reading} />
        <AutomaticChoice url={tab.url} />
      </More>
      {failed !== '' && <span role="alert">{failed}</span>}
      <span class="visually-hidden" role="status">
        {copied && t('tableCopied')}
      </span>
      <ToLibrary />
    </nav>
  );
}

/** What is seldom wanted, above the foot; closed by Escape and by a click elsewhere. */
function More({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (!box.current!.contains(target as Node)) box.current!.open = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);
  return (
    <details
      ref={box}
      class="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current!.open) return;
        event.preventDefault();
        event.stopPropagation();
        box.current!.open = false;
        box.current!.querySelector('summary')!.focus();
      }}
    >
      <summary data-testid="more" title={t('moreActions')}>
        <Icon of="more" />
        <span class="visually-hidden">{t('moreActions')}</span>
      </summary>
      <div class="more-box">{children}</div>
    </details>
  );
}

/** Why the page was recognised as what it is. */
function Evidence({ reading: { recognition } }: { reading: PageReading }) {
  if (recognition.evidence.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{t('evidence')}</summary>
      <ul>
        {recognition.evidence.map(({ rule, text, weight }) => (
          <li key={`${rule} ${text}`}>
            <span class="quiet">
              {evidenceWords(rule)} {weight > 0 ? '＋' : '−'}
            </span>{' '}
            <span lang="zh-CN">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function scopeOf(reading: PageReading, corrections: Correction[]): ExportScope {
  const { place, year, kind } = reading.recognition;
  return {
    id: 'report',
    label: t('exportReport'),
    name: `${place?.name ?? ''}${yearName(year)}${kindName(kind)}`,
    source: async () => {
      const report = withEdits(pageReport(reading, corrections), await indicatorEdits(library()));
      return sourceInMemory([report], reading.document.text);
    },
  };
}
