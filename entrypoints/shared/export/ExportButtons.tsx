import { useState } from 'preact/hooks';
import type { CapturedReport } from '../../../core/compare/report';
import { FORMATS } from '../../../core/exchange/formats';
import { t } from '../i18n/translate';
import { download } from './download';
import { sentenceAround } from './sentence';

/** What is exported: reports, the texts that their sentences are taken from, and a name for the file. */
export interface ExportContent {
  name: string;
  reports: CapturedReport[];
  textOf: (report: CapturedReport) => string | null;
}

/** A button a format. `content` is asked for at the click. */
export function ExportButtons({ content }: { content: () => Promise<ExportContent> | ExportContent }) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (format: (typeof FORMATS)[number]) => {
    try {
      const { name, reports, textOf } = await content();
      const file = format.write(reports, {
        sentence: (report, { start, end }) => {
          const text = textOf(report);
          return text === null ? null : sentenceAround(text, start, end);
        },
      });
      download(name, format.extension, format.mediaType, file);
      setFailure(null);
    } catch (error) {
      setFailure(String(error));
    }
  };
  return (
    <>
      {FORMATS.map((format) => (
        <button key={format.id} type="button" data-testid={`export-${format.id}`} onClick={() => save(format)}>
          {t('exportAs', format.id.toUpperCase())}
        </button>
      ))}
      {failure !== null && (
        <p role="alert" title={failure}>
          {t('exportFailed')}
        </p>
      )}
    </>
  );
}
