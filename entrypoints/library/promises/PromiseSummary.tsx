import { t } from '../../shared/i18n/translate';
import { VerdictMark } from '../../shared/years/VerdictMark';
import type { GroupedPromises, PromiseYear } from './group-promises';

/** Marks of one year stand in rows of so many. */
const MARKS_IN_ROW = 3;
const STEP = 9;

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
      <ol class="promise-years" aria-label={t('promisesByYear')}>
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
  const off = counts.above + counts.below;
  const marks = [
    ...Array(counts.met).fill('met'),
    ...Array(off).fill('off'),
    ...Array(counts.missed).fill('missed'),
  ] as ('met' | 'off' | 'missed')[];
  const rows = Math.ceil(marks.length / MARKS_IN_ROW);
  const height = rows * STEP;
  const words = [
    t('yearValue', year),
    `${t('outcomeMet')} ${counts.met}`,
    `${t('outcomeMissed')} ${counts.missed}`,
    ...(off > 0 ? [`${t('outcomeOff')} ${off}`] : []),
  ].join(' · ');
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={words}
      title={words}
      data-testid="promise-year"
      onClick={press}
    >
      <svg
        width={MARKS_IN_ROW * STEP}
        height={height}
        viewBox={`0 0 ${MARKS_IN_ROW * STEP} ${height}`}
        aria-hidden="true"
      >
        {marks.map((mark, at) => {
          const x = (at % MARKS_IN_ROW) * STEP + STEP / 2;
          const y = height - Math.floor(at / MARKS_IN_ROW) * STEP - STEP / 2;
          if (mark === 'met') return <circle key={at} class="mark-met" cx={x} cy={y} r="3.2" />;
          if (mark === 'missed')
            return <rect key={at} class="mark-missed" x={x - 3.2} y={y - 3.2} width="6.4" height="6.4" rx="1" />;
          return <path key={at} class="mark-off" d={`M${x - 3.2} ${y}h6.4`} />;
        })}
      </svg>
      <span>{year}</span>
    </button>
  );
}
