import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CorrectedFigure } from '../../../core/compare/report';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import { SourceLink } from '../../shared/components/SourceLink';
import { StatusLabel } from '../../shared/components/StatusLabel';
import { UnsureTag } from '../../shared/components/UnsureTag';
import { CorrectionForm } from '../../shared/correct/CorrectionForm';
import '../../shared/correct/correction-form.css';
import type { Act } from '../../shared/correct/new-correction';
import { figureText } from '../../shared/format/figure-text';
import { withOwner } from '../../shared/format/indicator-name';
import { periodName } from '../../shared/format/period-name';
import { addressOfMention } from '../../shared/format/text-fragment';
import { t } from '../../shared/i18n/translate';
import { hashOfView } from '../../shared/page/library-view';
import './kept-text.css';
import { SaidByProgram } from './SaidByProgram';

/** A capture's figures as the reader left them, in the order of its text, each with the way to correct it. */
export function FigureTable({
  capture,
  told,
  document,
  correct,
}: {
  /** The capture's number. */
  capture: number;
  told: CorrectedFigure[];
  document: Document;
  /** Keeps a correction of what the program said, or of a figure that the reader added. */
  correct: (said: Figure, act: Act) => void;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const act = (said: Figure, done: Act) => {
    setOpen(null);
    correct(said, done);
  };
  return (
    <div class="scroll">
      <table data-testid="figures">
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            <th scope="col" class="number">
              {t('columnValue')}
            </th>
            <th scope="col">{t('columnPeriod')}</th>
            <th scope="col">{t('columnStatus')}</th>
            <th scope="col">{t('columnSection')}</th>
            <th scope="col">{t('columnSentence')}</th>
            <th scope="col">{t('corrections')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((one) => {
            const { figure } = one;
            const said = one.said ?? figure;
            return (
              <Fragment key={figure.id}>
                <tr data-testid="figure-row" data-figure={figure.id} data-corrected={one.corrected}>
                  <td class="clipped title" lang="zh-CN" title={withOwner(figure.of, figure.indicator.name)}>
                    {withOwner(figure.of, figure.indicator.name)}
                  </td>
                  <td class="number">
                    {one.said !== null && figureText(one.said) !== figureText(figure) && (
                      <>
                        <del class="quiet">{figureText(one.said)}</del>{' '}
                      </>
                    )}
                    <UnsureTag figure={figure} /> {figureText(figure)}
                  </td>
                  <td>{periodName(figure.period)}</td>
                  <td>
                    <StatusLabel status={figure.status} />
                  </td>
                  <td class="clipped section" lang="zh-CN" title={figure.section.join(' › ')}>
                    {figure.section.at(-1)}
                  </td>
                  <td class="places">
                    <a
                      href={hashOfView({ page: 'text', id: capture, figure: figure.id })}
                      title={t('inKeptTextTitle')}
                      data-testid="in-kept-text"
                    >
                      {t('inKeptText')}
                    </a>{' '}
                    <SourceLink url={addressOfMention(document, figure) ?? ''} title={t('inPageTitle')}>
                      {t('inPage')}
                    </SourceLink>
                  </td>
                  <td class="correcting">
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
                  </td>
                </tr>
                {open === figure.id && (
                  <tr>
                    <td colSpan={7}>
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
    </div>
  );
}
