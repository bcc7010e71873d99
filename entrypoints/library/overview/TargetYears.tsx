import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../shared/i18n/translate';
import { ALL_PROMISES, hashOfView } from '../../shared/page/library-view';
import { VerdictMark } from '../../shared/years/VerdictMark';
import type { TargetYear } from './target-years';

const IN_ROW = 3;
const STEP = 11;
const RADIUS = 4;

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
              <a href={hashOfView({ ...ALL_PROMISES, place })} title={wordsOf(year)} aria-label={wordsOf(year)}>
                <Marks year={year} />
                <span>{year.year}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const wordsOf = ({ year, met, missed, off }: TargetYear): string =>
  [
    t('yearValue', year),
    `${t('outcomeMet')} ${met}`,
    `${t('outcomeMissed')} ${missed}`,
    ...(off > 0 ? [`${t('outcomeOff')} ${off}`] : []),
  ].join(' · ');

function Marks({ year: { met, off, missed } }: { year: TargetYear }) {
  const marks = [
    ...Array<'met'>(met).fill('met'),
    ...Array<'off'>(off).fill('off'),
    ...Array<'missed'>(missed).fill('missed'),
  ];
  const height = Math.ceil(marks.length / IN_ROW) * STEP;
  return (
    <svg width={IN_ROW * STEP} height={height} viewBox={`0 0 ${IN_ROW * STEP} ${height}`} aria-hidden="true">
      {marks.map((mark, at) => {
        const x = (at % IN_ROW) * STEP + STEP / 2;
        const y = height - Math.floor(at / IN_ROW) * STEP - STEP / 2;
        const key = `${mark} ${at}`;
        if (mark === 'met') return <circle key={key} class="mark-met" cx={x} cy={y} r={RADIUS} />;
        if (mark === 'off') return <path key={key} class="mark-off" d={`M${x - RADIUS} ${y}h${2 * RADIUS}`} />;
        const side = 2 * RADIUS - 1;
        return (
          <rect key={key} class="mark-missed" x={x - side / 2} y={y - side / 2} width={side} height={side} rx="1.5" />
        );
      })}
    </svg>
  );
}
