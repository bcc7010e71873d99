import { useEffect } from 'preact/hooks';
import { ReportHeading } from '../../shared/components/ReportHeading';
import { SourceLink } from '../../shared/components/SourceLink';
import { StatusCounts } from '../../shared/components/StatusCounts';
import { localTime } from '../../shared/format/local-time';
import { t } from '../../shared/i18n/translate';
import { hashOfView } from '../../shared/page/library-view';
import { Answer } from '../shell/Answer';
import { figureAnchorId, KeptText } from './KeptText';
import { useCapture } from './use-capture';

/** The text of a capture as it was kept, at one of its figures: for a page that is gone or says something else today. */
export function KeptTextView({ id, figure }: { id: number; figure: string }) {
  const live = useCapture(id);
  const here = live.state === 'here';
  useEffect(() => (here ? showFigure(figure) : undefined), [here, figure]);
  return (
    <Answer of={live}>
      {(found) => {
        if (found === null) return <p role="alert">{t('captureMissing')}</p>;
        const { capture, document, figures } = found;
        return (
          <article class="capture" data-testid="kept-text-view">
            <ReportHeading recognition={capture.recognition} />
            <p class="quiet">
              {t('keptTextNote', localTime(capture.capturedAt))} <SourceLink url={capture.url} />{' '}
              <a href={hashOfView({ page: 'capture', id })}>{t('allFigures')}</a>
            </p>
            <StatusCounts figures={figures} />
            {figure !== '' && !figures.some((one) => one.id === figure) && <p role="alert">{t('figureNotKept')}</p>}
            <h2>{t('keptText')}</h2>
            <KeptText capture={id} document={document} figures={figures} />
          </article>
        );
      }}
    </Answer>
  );
}

/** Scrolls to a figure's mark, focuses and highlights it; returns what takes the highlight away. */
function showFigure(figure: string): (() => void) | undefined {
  const mark = figure === '' ? null : document.getElementById(figureAnchorId(figure))?.closest('a');
  if (mark == null) return;
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
  mark.setAttribute('aria-current', 'true');
  return () => mark.removeAttribute('aria-current');
}
