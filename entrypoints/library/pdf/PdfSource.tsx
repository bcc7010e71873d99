import { importedName } from '../../shared/reading/import-address';
import { t } from '../../shared/words/i18n/translate';
import { FileDrop } from '../import/FileDrop';

interface Source {
  /** Address of a tab that shows a PDF, which the browser does not hand over, or of the file that was read before; empty for neither. */
  from: string;
  /** True where that file is wanted again. */
  again?: true;
  give: (name: string, content: Blob) => void;
}

/** Where the PDF comes from: dropped or picked. */
export function PdfSource({ from, again, give }: Source) {
  return (
    <FileDrop
      id="pdf-drop"
      label={t('pdfTitle')}
      call={t('pdfDrop')}
      pick={{ id: 'pick-pdf', name: t('pdfPick'), accept: '.pdf,application/pdf', several: false }}
      give={(files) => {
        for (const { name, content } of files) if (content instanceof Blob) return give(name, content);
      }}
      lead={
        from !== '' && (
          <div class="pdf-from">
            <p>{t(again ? 'pdfGiveAgain' : 'pdfFromTab')}</p>
            <p class="quiet">{importedName(from) ?? from}</p>
          </div>
        )
      }
      note={t('pdfStays')}
    />
  );
}
