import { t } from '../../shared/words/i18n/translate';
import './outcome-marks.css';

/** How many targets of a year were met, missed, and come close to neither. */
export interface Outcomes {
  met: number;
  missed: number;
  off: number;
}

const IN_ROW = 3;
const STEP = 11;
const RADIUS = 4;
const SIDE = 2 * RADIUS - 1;

/** A year's outcomes in words: `2024年 · 达到 7 · 未达到 3`. */
export const outcomeWords = (year: number, { met, missed, off }: Outcomes): string =>
  [
    t('yearValue', year),
    `${t('outcomeMet')} ${met}`,
    `${t('outcomeMissed')} ${missed}`,
    ...(off > 0 ? [`${t('outcomeOff')} ${off}`] : []),
  ].join(' · ');

/** Each target of a year as one mark, the missed ones on top; what it shows is told by `outcomeWords`. */
export function OutcomeMarks({ of: { met, off, missed } }: { of: Outcomes }) {
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
        return (
          <rect key={key} class="mark-missed" x={x - SIDE / 2} y={y - SIDE / 2} width={SIDE} height={SIDE} rx="1.5" />
        );
      })}
    </svg>
  );
}
