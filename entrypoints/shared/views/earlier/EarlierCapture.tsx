import type { AnchorOutcome } from '../../../../core/anchors/find-anchor';
import type { FigureOutcome } from '../../../../core/anchors/outcomes';
import type { Document } from '../../../../core/document/document';
import { openLibrary } from '../../tabs/open-page';
import { figureText } from '../../words/format/figure-text';
import { localTime } from '../../words/format/local-time';
import { periodName } from '../../words/format/period-name';
import { type MessageKey, t } from '../../words/i18n/translate';
import { hashOfView } from '../library-view';
import { Said } from './Said';
import { type EarlierFound, useEarlier } from './use-earlier';
import './earlier.css';

const NAMES: [AnchorOutcome['outcome'], MessageKey][] = [
  ['found', 'earlierFound'],
  ['changed', 'earlierChanged'],
  ['ambiguous', 'earlierAmbiguous'],
  ['orphaned', 'earlierOrphaned'],
];

/** What became of the figures that were kept of this page when it said something else; nothing where there are none. */
export function EarlierCapture({ document }: { document: Document }) {
  const earlier = useEarlier(document);
  if (earlier.state === 'failed') {
    return (
      <p role="alert">
        {t('earlierFailed')} <code>{earlier.why}</code>
      </p>
    );
  }
  return earlier.state === 'found' ? <EarlierFigures found={earlier} document={document} /> : null;
}

/**
 * How many figures of an earlier capture stand where they stood, and those that changed, with both numbers and both sentences.
 * @param document the page as it is now
 */
export function EarlierFigures({ found, document }: { found: EarlierFound; document: Document }) {
  const { capture, text, outcomes } = found;
  const of = (wanted: AnchorOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome.outcome === wanted);
  const changed = of('changed');
  const lost = [...of('ambiguous'), ...of('orphaned')];
  return (
    <section class="earlier" aria-labelledby="earlier" data-testid="earlier-capture">
      <h2 id="earlier">{t('earlierTitle', localTime(capture.capturedAt))}</h2>
      <ul class="earlier-counts">
        {NAMES.map(([outcome, name]) => (
          <li key={outcome} data-testid={`earlier-${outcome}`}>
            {t(name)} <strong>{of(outcome).length}</strong>
          </li>
        ))}
      </ul>
      {changed.length > 0 && (
        <div class="earlier-list">
          <table data-testid="earlier-changes">
            <thead>
              <tr>
                <th scope="col">{t('columnIndicator')}</th>
                <th scope="col" class="number">
                  {t('earlierWas')}
                </th>
                <th scope="col" class="number">
                  {t('earlierNow')}
                </th>
              </tr>
            </thead>
            <tbody>
              {changed.map(({ figure, outcome }) => [
                <tr key={figure.id}>
                  <th scope="row">
                    <Name figure={figure} />
                  </th>
                  <td class="number">
                    <InKeptText capture={capture.id} figure={figure} />
                  </td>
                  <td class="number">
                    <ins>{outcome.outcome === 'changed' && outcome.text.replace(/\s+/g, '')}</ins>
                  </td>
                </tr>,
                outcome.outcome === 'changed' && (
                  <tr key={`${figure.id} said`} class="said">
                    <td colSpan={3}>
                      <Said word={t('alteredKept')} text={text} mention={figure} />
                      <Said word={t('alteredHere')} text={document.text} mention={outcome} />
                    </td>
                  </tr>
                ),
              ])}
            </tbody>
          </table>
        </div>
      )}
      {lost.length > 0 && (
        <details>
          <summary>{t('earlierLost')}</summary>
          <ul class="earlier-list" data-testid="earlier-lost">
            {lost.map(({ figure, outcome }) => (
              <li key={figure.id}>
                <Name figure={figure} /> <InKeptText capture={capture.id} figure={figure} />{' '}
                <span class="quiet">{t(outcome.outcome === 'ambiguous' ? 'earlierAmbiguous' : 'earlierOrphaned')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Name({ figure }: Pick<FigureOutcome, 'figure'>) {
  return (
    <span class="earlier-name" title={figure.indicator.name}>
      {figure.indicator.name} <span class="quiet">{periodName(figure.period)}</span>
    </span>
  );
}

/** A figure as it was kept, one click from its sentence in the kept text. */
function InKeptText({ capture, figure }: { capture: number } & Pick<FigureOutcome, 'figure'>) {
  return (
    <button
      type="button"
      class="link number"
      title={t('inKeptTextTitle')}
      onClick={() => openLibrary(hashOfView({ page: 'text', id: capture, figure: figure.id }))}
    >
      {figureText(figure)}
    </button>
  );
}
