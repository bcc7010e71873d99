import { ChangeOf } from '../../elements/ChangeOf';
import { Mention } from '../../elements/Mention';
import { YearLine } from '../../elements/YearLine';
import type { Explanation, Told } from '../../messages/explanation';

import { figureText } from '../../words/format/figure-text';
import { OUTCOME_MESSAGE } from '../../words/format/outcome';
import { periodName } from '../../words/format/period-name';
import { kindName, yearName } from '../../words/format/report-words';
import { t } from '../../words/i18n/translate';

/** The latest years say most; the library has all of them. */
const MOST_SHOWN = 4;

/** What the library tells of other years and of the promise; a quiet line while it is asked and where it tells nothing. */
export function CardHistory({ explanation }: { explanation: Explanation | 'waiting' | 'failed' }) {
  if (explanation === 'waiting') return <Quiet state="waiting">{t('cardAsking')}</Quiet>;
  if (explanation === 'failed') return <Quiet state="failed">{t('cardAskFailed')}</Quiet>;
  const { years, dots, change, promise } = explanation;
  return (
    <>
      {promise !== null && <Promised promise={promise} />}
      {years.length === 0 ? (
        <Quiet state="none">{t('cardNoYears')}</Quiet>
      ) : (
        <section class="history" data-testid="card-history" data-state="here">
          <div class="history-head">
            <h3>{t('cardEarlier')}</h3>
            <YearLine line={{ dots, breaks: [] }} width={72} height={26} />
          </div>
          <ul>
            {years.slice(-MOST_SHOWN).map(({ mention, source }) => (
              <li key={`${source.title} ${mention.period} ${mention.status} ${mention.text}`}>
                <Mention figure={mention} />
                <SourceName source={source} />
              </li>
            ))}
          </ul>
          {years.length > MOST_SHOWN && <p class="quiet">{t('cardMoreYears', years.length - MOST_SHOWN)}</p>}
          {change !== null && (
            <p class="change">
              <span class="quiet">{t('changeSince', periodName(change.since))}</span>{' '}
              <ChangeOf standing={change.standing} difference={change.difference} />
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Quiet({ state, children }: { state: string; children: string }) {
  return (
    <p class="quiet history" data-testid="card-history" data-state={state}>
      {children}
    </p>
  );
}

function SourceName({ source: { title, year, kind } }: Pick<Told, 'source'>) {
  const name = `${yearName(year)} ${kindName(kind)}`;
  return (
    <span class="quiet source" title={`${name}\n${title}`}>
      {name}
    </span>
  );
}

function Promised({ promise: { target, source, result, outcome } }: { promise: NonNullable<Explanation['promise']> }) {
  return (
    <section class="promise" data-testid="card-promise" data-outcome={outcome}>
      <h3>{t('cardPromise')}</h3>
      <p>
        <span>
          {t(
            'cardPromised',
            periodName(target.period),
            figureText(target),
            `${yearName(source.year)} ${kindName(source.kind)}`,
          )}
        </span>{' '}
        <span>{t('cardResult', figureText(result))}</span>{' '}
        <strong class={`outcome outcome-${outcome}`}>{t(OUTCOME_MESSAGE[outcome])}</strong>
      </p>
    </section>
  );
}
