import { useLayoutEffect, useRef } from 'preact/hooks';
import { ALL_PROMISES, hashOfView } from '../../shared/views/library-view';
import { VerdictMark } from '../../shared/views/years/VerdictMark';
import { t } from '../../shared/words/i18n/translate';
import { OutcomeMarks, outcomeWords } from '../shell/OutcomeMarks';
import type { TargetYear } from './target-years';

/** Each target of a year as one mark, the missed ones on top. */
export function TargetYears({ years, place }: { years: TargetYear[]; place: string }) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    // The newest years are what is looked for
    if (list.current !== null) list.current.scrollLeft = list.current.scrollWidth;
  }, [years.length]);
  const sum = (of: 'met' | 'missed' | 'off') => years.reduce((count, year) => count + year[of], 0);
  return (
    <section aria-labelledby="target-years" class="target-years" data-testid="target-years">
      <h2 id="target-years">
        {t('targetYears')}
        {years.length > 0 && (
          <small>
            <VerdictMark outcome="met" period="" /> {t('outcomeMet')} {sum('met')}{' '}
            <VerdictMark outcome="missed" period="" /> {t('outcomeMissed')} {sum('missed')}
            {sum('off') > 0 && ` – ${t('outcomeOff')} ${sum('off')}`}
          </small>
        )}
      </h2>
      {years.length === 0 ? (
        <p class="quiet">{t('noPromises')}</p>
      ) : (
        <ol ref={list}>
          {years.map((year) => (
            <li key={year.year}>
              <a
                href={hashOfView({ ...ALL_PROMISES, place })}
                title={outcomeWords(year.year, year)}
                aria-label={outcomeWords(year.year, year)}
              >
                <OutcomeMarks of={year} />
                <span>{year.year}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
