import { useMemo, useRef } from 'preact/hooks';
import { correctedFigures } from '../../../core/compare/report';
import type { Figure } from '../../../core/figures/figure';
import { type Act, additionOf, correctionOf } from '../../shared/elements/correct/new-correction';
import { reportOfRows } from '../../shared/store/captured-report';
import { figuresOfCapture } from '../../shared/store/captures';
import { pageOf } from '../../shared/store/correction-rows';
import { addCorrections, unappliedCorrections } from '../../shared/store/corrections';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { faultSentence } from '../../shared/views/components/fault-words';
import { ReportHeading } from '../../shared/views/components/ReportHeading';
import { SourceLink } from '../../shared/views/components/SourceLink';
import { StatusCounts } from '../../shared/views/components/StatusCounts';
import { PutRight } from '../../shared/views/given/PutRight';
import { hashOfView } from '../../shared/views/library-view';
import { localTime } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';
import { AddFigure } from './AddFigure';
import { CaptureFindings } from './CaptureFindings';
import { CorrectionHistory } from './CorrectionHistory';
import './corrections.css';
import { useCorrecting } from '../../shared/views/correct/use-correcting';
import { DeleteCapture } from './DeleteCapture';
import { DismissedFigures } from './DismissedFigures';
import { FigureTable } from './FigureTable';
import { KeptText } from './KeptText';
import { MissingCapture } from './MissingCapture';
import { ReportNotes } from './ReportNotes';
import { ReportYears } from './ReportYears';
import './report-view.css';
import './reports.css';
import { UnappliedCorrections } from './UnappliedCorrections';
import { usePanes } from './use-panes';

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
    file: text.file,
    known: rows.map(({ figure }) => figure),
    told: correctedFigures(reportOfRows(capture, rows)),
    dismissed,
    unapplied,
  };
}

/**
 * One capture: what it is, and all its figures beside its kept text, each leading to the other and with the way to correct it.
 * @param figure the figure that both sides show; empty for none
 * @param shown what a narrow screen shows, where the two do not stand side by side
 */
export function ReportView({ id, figure, shown }: { id: number; figure: string; shown: 'figures' | 'text' }) {
  const live = useLive(() => captureWithText(id), [id]);
  const correcting = useCorrecting();
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = usePanes(figure, live.state === 'here' && live.value !== null);
  const told = live.state === 'here' ? live.value?.told : undefined;
  const figures = useMemo(() => (told ?? []).map((one) => one.figure), [told]);
  if (live.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (live.state === 'failed') return <p role="alert">{faultSentence(live.why, t('libraryFailed'))}</p>;
  if (live.value === null) return <MissingCapture id={id} />;
  const { capture, document, file, known, dismissed, unapplied } = live.value;
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
      <ReportYears id={id} recognition={capture.recognition} />
      <ReportHeading recognition={capture.recognition} />
      <div class="report-line">
        <span class="quiet" title={t('keptTextNote', localTime(capture.capturedAt))}>
          {t('capturedAt', localTime(capture.capturedAt))} {capture.by !== undefined && t('capturedBy', capture.by)}{' '}
          <SourceLink url={capture.url} />
        </span>
        <StatusCounts figures={figures} />
        <span class="end">
          <DeleteCapture id={id} />
        </span>
      </div>
      <div class="report-folds">
        <ReportNotes capture={capture} />
        <PutRight
          recognition={capture.recognition}
          give={async (giving) => (await import('./put-right-capture')).putRightCapture(id, giving)}
        />
        <CaptureFindings id={id} place={capture.recognition.place?.code ?? null} />
      </div>
      {figure !== '' && !figures.some((one) => one.id === figure) && <p role="alert">{t('figureNotKept')}</p>}
      <nav class="pane-switch" aria-label={t('panes')}>
        <a href={hashOfView({ page: 'capture', id })} aria-current={shown === 'figures' ? 'page' : undefined}>
          {t('figuresPane')}
        </a>
        <a
          href={hashOfView({ page: 'text', id, figure: '' })}
          aria-current={shown === 'text' ? 'page' : undefined}
          data-testid="kept-text-link"
        >
          {t('keptText')}
        </a>
      </nav>
      <div class="panes" data-shown={shown}>
        <section class="figure-pane" aria-label={t('figuresPane')}>
          <CorrectionHistory
            captureId={id}
            page={page}
            correcting={correcting}
            count={live.value.told.filter(({ corrected }) => corrected).length + dismissed.length + unapplied.length}
            heading={heading}
          />
          <UnappliedCorrections unapplied={unapplied} />
          <DismissedFigures
            rows={dismissed}
            restore={(row) => correct(row.figure, { action: 'change', changes: {} }, t('figureRestored'), true)}
          />
          <AddFigure document={document} recognition={capture.recognition} known={known} add={add} />
          {figures.length > 0 && (
            <FigureTable
              capture={id}
              told={live.value.told}
              document={document}
              file={file}
              ask={(one) => ask('figures', one)}
              correct={(said, act) =>
                act.action === 'dismiss'
                  ? correct(said, act, t('figureDismissed'), true)
                  : correct(said, act, t('correctionSaved'), false)
              }
            />
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class="text-pane" tabIndex={0} aria-label={t('keptText')} data-testid="kept-text-view">
          <h2>{t('keptText')}</h2>
          <KeptText capture={id} document={document} figures={figures} onMark={(one) => ask('text', one)} />
        </section>
      </div>
    </article>
  );
}
