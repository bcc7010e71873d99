import { useState } from 'preact/hooks';
import { isNamedForDelivery } from '../../../../core/recognise/given';
import type { Recognition } from '../../../../core/recognise/recognition';
import { t } from '../../words/i18n/translate';
import { readYear, yearQuestion, yearsToGive } from './year-question';
import './year-choice.css';

/**
 * Asks for the year of a report that leaves it open, and says so where the reader gave it, with the way to take it back.
 * @param give the year chosen; null takes the one given back
 */
export function YearChoice({
  recognition,
  give,
}: {
  recognition: Recognition;
  give: (year: number | null) => Promise<void>;
}) {
  const [fault, setFault] = useState<'year' | 'keeping' | null>(null);
  const question = yearQuestion(recognition);
  if (question === null) return null;
  const choose = (year: number | null) => {
    setFault(null);
    give(year).catch((error: unknown) => {
      console.error('the year is not kept:', error);
      setFault('keeping');
    });
  };
  const failed = fault === 'keeping' && <p role="alert">{t('yearNotKept')}</p>;
  if (question.state === 'given') {
    return (
      <section aria-label={t('columnYear')}>
        <p class="year-given" data-testid="year-given" data-year={question.year}>
          {t('yearGiven', question.year)}{' '}
          <button type="button" class="link" data-testid="year-again" onClick={() => choose(null)}>
            {t('yearAgain')}
          </button>
        </p>
        {failed}
      </section>
    );
  }
  const { min, max } = yearsToGive();
  return (
    <section class="year-choice" aria-labelledby="year-question" data-testid="year-choice">
      <h2 id="year-question">{t('yearOpen')}</h2>
      <p>{t(isNamedForDelivery(recognition.kind) ? 'yearAskedDelivered' : 'yearAsked')}</p>
      <form
        class="years"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const year = readYear(String(new FormData(event.currentTarget).get('year') ?? ''));
          if (year === null) setFault('year');
          else choose(year);
        }}
      >
        {question.candidates.map((year) => (
          <button key={year} type="button" data-testid="year-candidate" data-year={year} onClick={() => choose(year)}>
            {t('yearValue', year)}
          </button>
        ))}
        <label>
          {t(question.candidates.length > 0 ? 'yearOther' : 'yearWritten')}{' '}
          <input
            name="year"
            inputMode="numeric"
            autocomplete="off"
            maxLength={6}
            size={6}
            data-testid="year-field"
            aria-invalid={fault === 'year'}
            aria-describedby={fault === 'year' ? 'year-fault' : undefined}
          />
        </label>
        <button type="submit" data-testid="year-give">
          {t('yearGive')}
        </button>
      </form>
      {fault === 'year' && (
        <p id="year-fault" role="alert" data-testid="year-fault">
          {t('yearFault', min, max)}
        </p>
      )}
      {failed}
      <p class="quiet">{t('yearOpenFollows')}</p>
    </section>
  );
}
