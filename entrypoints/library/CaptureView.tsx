import { ReportHeading } from '../shared/components/ReportHeading';
import { SourceLink } from '../shared/components/SourceLink';
import { StatusCounts } from '../shared/components/StatusCounts';
import { localTime } from '../shared/format/local-time';
import { t } from '../shared/i18n/translate';
import { hashOfView } from '../shared/page/library-view';
import { Answer } from './Answer';
import { CaptureFindings } from './CaptureFindings';
import { FigureTable } from './FigureTable';
import { useCapture } from './use-capture';

/** One capture: what it is and all its figures, each with a link to its sentence in the page and in the kept text. */
export function CaptureView({ id }: { id: number }) {
  return (
    <Answer of={useCapture(id)}>
      {(found) => {
        if (found === null) return <p role="alert">{t('captureMissing')}</p>;
        const { capture, document, figures } = found;
        return (
          <article class="capture" data-testid="capture-view">
            <ReportHeading recognition={capture.recognition} />
            <p class="quiet">
              {t('capturedAt', localTime(capture.capturedAt))} <SourceLink url={capture.url} />{' '}
              <a href={hashOfView({ page: 'text', id, figure: '' })} data-testid="kept-text-link">
                {t('keptText')}
              </a>
            </p>
            <StatusCounts figures={figures} />
            <CaptureFindings id={id} />
            {figures.length > 0 && <FigureTable capture={id} figures={figures} document={document} />}
          </article>
        );
      }}
    </Answer>
  );
}
