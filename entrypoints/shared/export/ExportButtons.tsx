import { useState } from 'preact/hooks';
import type { CapturedReport } from '../../../core/compare/report';
import type { ExchangeFormat } from '../../../core/exchange/format';
import { FORMATS } from '../../../core/exchange/formats/registry';
import { sourceOf } from '../../../core/exchange/source';
import { t } from '../i18n/translate';
import { download } from './download';

/** What is exported: reports, the texts that their sentences are taken from, and a name for the file. */
export interface ExportContent {
  name: string;
  reports: CapturedReport[];
  textOf: (report: CapturedReport) => string | null;
}

const OFFERED = FORMATS.filter(({ id }) => ['csv', 'xlsx', 'json'].includes(id));

/** A button a format. `content` is asked for at the click. */
export function ExportButtons({ content }: { content: () => Promise<ExportContent> | ExportContent }) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (format: ExchangeFormat) => {
    try {
      const { name, reports, textOf } = await content();
      const source = sourceOf(reports.map((report) => ({ report, text: textOf(report) })));
      const parts: BlobPart[] = [];
      const options = { language: 'codes', money: 0, madeAt: new Date().toISOString() } as const;
      for await (const part of format.write(source, options)) parts.push(part as BlobPart);
      download(name, format.extension, format.mediaType, new Blob(parts));
      setFailure(null);
    } catch (error) {
      setFailure(String(error));
    }
  };
  return (
    <>
      {OFFERED.map((format) => (
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
