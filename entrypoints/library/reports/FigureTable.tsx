import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CorrectedFigure } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';
import type { FilePages } from '../../../core/document/file-pages';
import type { Figure } from '../../../core/figures/figure';
import { CorrectionForm } from '../../shared/elements/correct/CorrectionForm';
import { ToldName } from '../../shared/elements/ToldName';
import { UnsureTag } from '../../shared/elements/UnsureTag';
import { importedName } from '../../shared/reading/import-address';
import { SourceLink } from '../../shared/views/components/SourceLink';
import { FIGURE_KIND_TAG } from '../../shared/words/format/figure-kind';
import '../../shared/elements/correct/correction-form.css';
import type { Act } from '../../shared/elements/correct/new-correction';
import { hashOfView } from '../../shared/views/library-view';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { figureText } from '../../shared/words/format/figure-text';
import { periodName } from '../../shared/words/format/period-name';
import { shownValue } from '../../shared/words/format/shown-value';
import { addressOfMention } from '../../shared/words/format/text-fragment';
import { t } from '../../shared/words/i18n/translate';
import '../../shared/views/years/years.css';
import './kept-text.css';
import { PageLink } from './PageLink';
import { SaidByProgram } from './SaidByProgram';
import { figureRowId } from './use-panes';

/** A capture's figures as the reader left them, in the order of its text, each with the way to correct it. */
export function FigureTable({
  capture,
  told,
  document,
  file,
  ask,
  correct,
}: {
  /** The capture's number. */
  capture: number;
  told: CorrectedFigure[];
  document: Document;
  /** Of what came out of a file of pages. */
  file: FilePages | undefined;
  /** Told of a figure whose value was clicked: its sentence is to be shown. */
  ask: (figure: string) => void;
  /** Keeps a correction of what the program said, or of a figure that the reader added. */
  correct: (said: Figure, act: Act) => void;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const act = (said: Figure, done: Act) => {
    setOpen(null);
    correct(said, done);
  };
  return (
    <table class="figure-table" data-testid="figures">
      <thead>
        <tr>
          <th scope="col">{t('columnIndicator')}</th>
          <th scope="col" class="number">
            {t('columnValue')}
          </th>
          <th scope="col">{t('columnPeriod')}</th>
          <th scope="col">
            <span class="visually-hidden">{t('corrections')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {told.map((one) => {
          const { figure } = one;
          const said = one.said ?? figure;
          return (
            <Fragment key={figure.id}>
              <tr
                id={figureRowId(figure.id)}
                data-testid="figure-row"
                data-figure={figure.id}
                data-corrected={one.corrected}
              >
                <td class="name" title={figure.section.join(' › ')}>
                  <ToldName figure={figure} />{' '}
                  {figure.kind !== 'level' && <span class="tag">{t(FIGURE_KIND_TAG[figure.kind])}</span>}
                </td>
                <td class="number">
                  {one.said !== null && figureText(one.said) !== figureText(figure) && (
                    <>
                      <del class="quiet">{shownValue(one.said)}</del>{' '}
                    </>
                  )}
                  <UnsureTag figure={figure} />{' '}
                  <a
                    class="value"
                    href={hashOfView({ page: 'text', id: capture, figure: figure.id })}
                    title={t('inKeptTextTitle')}
                    data-testid="in-kept-text"
                    onClick={() => ask(figure.id)}
                  >
                    {shownValue(figure)}
                  </a>
                </td>
                <td class="period">
                  <StatusDot status={figure.status} /> {periodName(figure.period)}
                </td>
                <td>
                  <span class="more-of">
                    {file === undefined ? (
                      <InPage address={addressOfMention(document, figure)} />
                    ) : (
                      <PageLink capture={capture} figure={figure} file={file} />
                    )}
                    <button
                      type="button"
                      class="link"
                      data-testid="correct-figure"
                      aria-expanded={open === figure.id}
                      aria-label={`${t('correctFigure')} ${figure.indicator.name} ${figureText(figure)}`}
                      onClick={() => setOpen(open === figure.id ? null : figure.id)}
                    >
                      {t('correctFigure')}
                    </button>
                    <SaidByProgram told={one} />
                  </span>
                </td>
              </tr>
              {open === figure.id && (
                <tr>
                  <td colSpan={4}>
                    <CorrectionForm
                      figure={figure}
                      said={said}
                      onSave={(changes) => act(said, { action: 'change', changes })}
                      onDismiss={() => act(said, { action: 'dismiss' })}
                      onCancel={() => setOpen(null)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** The way to the sentence in its page; none for what came out of a file, which has no page to go to. */
function InPage({ address }: { address: string | null }) {
  if (address === null || importedName(address) !== null) return null;
  return (
    <SourceLink url={address} title={t('inPageTitle')}>
      {t('inPage')}
    </SourceLink>
  );
}
