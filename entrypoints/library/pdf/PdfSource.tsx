import { useRef, useState } from 'preact/hooks';
import { importedName } from '../../shared/reading/import-address';
import { Icon } from '../../shared/views/components/Icon';
import { t } from '../../shared/words/i18n/translate';
import { droppedFiles, pickedFiles } from '../import/given-files';
import type { GivenFile } from '../import/import-item';

interface Source {
  /** Address of a tab that shows a PDF, which the browser does not hand over, or of the file that was read before; empty for neither. */
  from: string;
  /** True where that file is wanted again. */
  again?: true;
  give: (name: string, content: Blob) => void;
}

/** Where the PDF comes from: dropped or picked. */
export function PdfSource({ from, again, give }: Source) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const first = (files: GivenFile[]) => {
    for (const { name, content } of files) if (content instanceof Blob) return give(name, content);
  };
  return (
    <section
      class={over ? 'import-drop over' : 'import-drop'}
      aria-label={t('pdfTitle')}
      data-testid="pdf-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer === null) return;
        droppedFiles(event.dataTransfer).then(first, (error: unknown) =>
          console.error('what was dropped cannot be read:', error),
        );
      }}
    >
      <Icon of="import" />
      {from !== '' && (
        <div class="pdf-from">
          <p>{t(again ? 'pdfGiveAgain' : 'pdfFromTab')}</p>
          <p class="quiet">{importedName(from) ?? from}</p>
        </div>
      )}
      <p class="import-call">{t(over ? 'importDropNow' : 'pdfDrop')}</p>
      <button type="button" class="primary" data-testid="pick-pdf" onClick={() => input.current?.click()}>
        {t('pdfPick')}
      </button>
      <p class="quiet">{t('pdfStays')}</p>
      <input
        ref={input}
        type="file"
        accept=".pdf,application/pdf"
        hidden
        onChange={({ currentTarget }) => {
          first(pickedFiles(currentTarget.files ?? []));
          // The same file may be picked again
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
