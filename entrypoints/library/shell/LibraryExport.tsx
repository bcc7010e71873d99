import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { ExportButtons, type ExportContent } from '../../shared/export/ExportButtons';
import { t } from '../../shared/i18n/translate';
import { library } from '../../shared/store/database';
import { wholeLibrary } from '../../shared/store/whole-library';

/** Exports every capture; how far the reading has come is shown, and it can be stopped. */
export function LibraryExport() {
  const [read, setRead] = useState<{ done: number; all: number } | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const content = async (): Promise<ExportContent> => {
    const controller = new AbortController();
    stopping.current = controller;
    try {
      const { reports, texts } = await wholeLibrary(library(), {
        progress: (done, all) => setRead({ done, all }),
        signal: controller.signal,
      });
      const day = new Date().toISOString().slice(0, 10);
      return { name: `${t('libraryTitle')}-${day}`, reports, textOf: ({ id }) => texts.get(id) ?? null };
    } finally {
      setRead(null);
    }
  };
  return (
    <details class="menu" data-testid="export-menu">
      <summary>
        <Icon of="export" /> {t('exportMenu')}
      </summary>
      <div class="export">
        {read !== null && (
          <>
            <progress value={read.done} max={read.all} aria-label={t('readingLibrary')} />
            <button type="button" data-testid="stop-export" onClick={() => stopping.current?.abort()}>
              {t('stop')}
            </button>
          </>
        )}
        <ExportButtons content={content} />
      </div>
    </details>
  );
}
