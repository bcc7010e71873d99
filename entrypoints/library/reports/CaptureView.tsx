import { useRef } from 'preact/hooks';
import { correctedFigures } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { ReportHeading } from '../../shared/components/ReportHeading';
import { SourceLink } from '../../shared/components/SourceLink';
import { StatusCounts } from '../../shared/components/StatusCounts';
import { type Act, additionOf, correctionOf } from '../../shared/correct/new-correction';
import { localTime } from '../../shared/format/local-time';
import { PutRight } from '../../shared/given/PutRight';
import { t } from '../../shared/i18n/translate';
import { hashOfView } from '../../shared/page/library-view';
import { reportOfRows } from '../../shared/store/captured-report';
import { figuresOfCapture } from '../../shared/store/captures';
import { pageOf } from '../../shared/store/correction-rows';
import { addCorrections, unappliedCorrections } from '../../shared/store/corrections';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { AddFigure } from './AddFigure';
import { CaptureFindings } from './CaptureFindings';
import { CorrectionHistory } from './CorrectionHistory';
import './corrections.css';
import { useCorrecting } from '../../shared/correct/use-correcting';
import { DeleteCapture } from './DeleteCapture';
import { DismissedFigures } from './DismissedFigures';
import { FigureTable } from './FigureTable';
import { MissingCapture } from './MissingCapture';
import { UnappliedCorrections } from './UnappliedCorrections';

async function captureWithText(id: number) {
  const database = library();
  const [capture, text, rows, unapplied] = await Promise.all([
    database.captures.get(id),
    database.texts.get(id),
    figuresOfCapture(database, id),
    unappliedCorrections(database, id),
  ]);
  if (capture === undefined || text === undefined) return null;
  const dismissed = rows.filter(({ correction }) => correction?.action === 'dismiss');
  return {
    capture,
    document: text.document,
    known: rows.map(({ figure }) => figure),
    told: correctedFigures(reportOfRows(capture, rows)),
    dismissed,
    unapplied,
  };
}

/** One capture: what it is and all its figures, each with a link to its sentence and the way to correct it. */
export function CaptureView({ id }: { id: number }) {
  const live = useLive(() => captureWithText(id), [id]);
  const correcting = useCorrecting();
  const heading = useRef<HTMLHeadingElement>(null);
  if (live.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (live.state === 'failed') return <p role="alert">{t('libraryFailed')}</p>;
  if (live.value === null) return <MissingCapture id={id} />;
  const { capture, document, known, told, dismissed, unapplied } = live.value;
  const page = pageOf(capture.url, id);

  const correct = async (said: Figure, act: Act, done: string, leaves: boolean) => {
    const correction = correctionOf(document, said, act);
    const kept = await correcting.run(() => addCorrections(library(), [{ ...correction, page }]), done);
    // The row that was worked on goes, and the focus with it
    if (kept && leaves) heading.current?.focus();
  };

  const add = (figure: Figure) =>
    correcting.run(() => addCorrections(library(), [{ ...additionOf(document, figure), page }]), t('figureAdded'));

  return (
    <article class="capture" data-testid="capture-view">
      <ReportHeading recognition={capture.recognition} />
      <PutRight
        recognition={capture.recognition}
        give={async (giving) => (await import('./put-right-capture')).putRightCapture(id, giving)}
      />
      <p class="quiet">
        {t('capturedAt', localTime(capture.capturedAt))} <SourceLink url={capture.url} />{' '}
        <a href={hashOfView({ page: 'text', id, figure: '' })} data-testid="kept-text-link">
          {t('keptText')}
        </a>{' '}
        <DeleteCapture id={id} />
      </p>
      <StatusCounts figures={told.map(({ figure }) => figure)} />
      <CaptureFindings id={id} />
      <CorrectionHistory
        captureId={id}
        page={page}
        correcting={correcting}
        count={told.filter(({ corrected }) => corrected).length + dismissed.length + unapplied.length}
        heading={heading}
      />
      <UnappliedCorrections unapplied={unapplied} />
      <DismissedFigures
        rows={dismissed}
        restore={({ figure }) => correct(figure, { action: 'change', changes: {} }, t('figureRestored'), true)}
      />
      <AddFigure document={document} recognition={capture.recognition} known={known} add={add} />
      {told.length > 0 && (
        <FigureTable
          capture={id}
          told={told}
          document={document}
          correct={(said, act) =>
            act.action === 'dismiss'
              ? correct(said, act, t('figureDismissed'), true)
              : correct(said, act, t('correctionSaved'), false)
          }
        />
      )}
    </article>
  );
}
