import { ExportButtons, type ExportContent } from '../shared/export/ExportButtons';
import { t } from '../shared/i18n/translate';
import { library } from '../shared/store/database';
import { wholeLibrary } from '../shared/store/whole-library';

async function content(): Promise<ExportContent> {
  const { reports, texts } = await wholeLibrary(library());
  const day = new Date().toISOString().slice(0, 10);
  return { name: `${t('libraryTitle')}-${day}`, reports, textOf: ({ id }) => texts.get(id) ?? null };
}

/** Exports every capture. */
export function LibraryExport() {
  return (
    <div class="export">
      <ExportButtons content={content} />
    </div>
  );
}
