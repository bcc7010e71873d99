import { ReportHeading } from '../shared/components/ReportHeading';
import { SourceLink } from '../shared/components/SourceLink';
import { StatusCounts } from '../shared/components/StatusCounts';
import { localTime } from '../shared/format/local-time';
import { t } from '../shared/i18n/translate';
import { figuresOfCapture } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { useLive } from '../shared/store/use-live';
import { CaptureFindings } from './CaptureFindings';
import { FigureTable } from './FigureTable';

async function captureWithText(id: number) {
  const database = library();
  const [capture, text, rows] = await Promise.all([
    database.captures.get(id),
    database.texts.get(id),
    figuresOfCapture(database, id),
  ]);
  if (capture === undefined || text === undefined) return null;
  return { capture, document: text.document, figures: rows.map((row) => row.figure) };
}

/** One capture: what it is and all its figures, each with a link to its sentence. */
export function CaptureView({ id }: { id: number }) {
  const live = useLive(() => captureWithText(id), [id]);
  if (live.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (live.state === 'failed') return <p role="alert">{t('libraryFailed')}</p>;
  if (live.value === null) return <p role="alert">{t('captureMissing')}</p>;
  const { capture, document, figures } = live.value;
  return (
    <article class="capture" data-testid="capture-view">
      <ReportHeading recognition={capture.recognition} />
      <p class="quiet">
        {t('capturedAt', localTime(capture.capturedAt))} <SourceLink url={capture.url} />
      </p>
      <StatusCounts figures={figures} />
      <CaptureFindings id={id} />
      {figures.length > 0 && <FigureTable figures={figures} document={document} />}
    </article>
  );
}
