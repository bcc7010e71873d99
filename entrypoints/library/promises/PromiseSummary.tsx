import { useLayoutEffect, useRef } from 'preact/hooks';
import { VerdictMark } from '../../shared/views/years/VerdictMark';
import { t } from '../../shared/words/i18n/translate';
import { OutcomeMarks, outcomeWords } from '../shell/OutcomeMarks';
import type { GroupedPromises, PromiseYear } from './group-promises';

/** What became of the promises: three numbers and a bar, and beside them every decided one as a mark in its year. */
export function PromiseSummary({
  grouped: { years, counts },
  year,
  chooseYear,
}: {
  grouped: GroupedPromises;
  /** The year that alone is shown; empty for all. */
  year: string;
  chooseYear: (year: string) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    // The newest years are what is looked for
    if (list.current !== null) list.current.scrollLeft = list.current.scrollWidth;
  }, [years.length]);
  const off = counts.above + counts.below;
  const numbers = [
    { key: 'met', count: counts.met, words: t('outcomeMet') },
    { key: 'missed', count: counts.missed, words: t('outcomeMissed') },
    { key: 'off', count: off, words: off > 0 ? t('outcomeOffOf', counts.above, counts.below) : t('outcomeOff') },
  ] as const;
  return (
    <div class="promise-summary">
      <div data-testid="outcome-counts">
        <dl>
          {numbers.map(({ key, count, words }) => (
            <div key={key} data-outcome={key}>
              <dt>
                {key !== 'off' && <VerdictMark outcome={key} period="" />} {words}
              </dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <div class="outcome-bar" aria-hidden="true">
          {numbers.map(
            ({ key, count }) => count > 0 && <i key={key} class={`bar-${key}`} style={{ flexGrow: count }} />,
          )}
        </div>
      </div>
      <ol ref={list} class="promise-years" aria-label={t('promisesByYear')}>
        {[...years].reverse().map((one) => (
          <li key={one.year}>
            <YearMarks
              year={one}
              pressed={year === String(one.year)}
              press={() => chooseYear(year === String(one.year) ? '' : String(one.year))}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A mark for each promise of a year, the missed ones on top; pressed, that year is shown alone. */
function YearMarks({
  year: { year, counts },
  pressed,
  press,
}: {
  year: PromiseYear;
  pressed: boolean;
  press: () => void;
}) {
  const outcomes = { met: counts.met, missed: counts.missed, off: counts.above + counts.below };
  const words = outcomeWords(year, outcomes);
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={words}
      title={words}
      data-testid="promise-year"
      onClick={press}
    >
      <OutcomeMarks of={outcomes} />
      <span>{year}</span>
    </button>
  );
}
