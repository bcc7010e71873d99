import type { Bound, Figure } from '../../core/figures/figure';
import { BOUND_MESSAGE } from '../shared/elements/correct/figure-words';
import { STATUS_MESSAGE } from '../shared/elements/StatusLabel';
import { baseValue } from '../shared/words/format/base-value';
import { baseWords } from '../shared/words/format/base-words';
import { doubtSentence } from '../shared/words/format/doubt-words';
import { FIGURE_KIND_MESSAGE } from '../shared/words/format/figure-kind';
import { periodName } from '../shared/words/format/period-name';
import { type MessageKey, t } from '../shared/words/i18n/translate';

const BOUND: Record<Bound, MessageKey> = { ...BOUND_MESSAGE, range: 'boundRange' };

/** Everything that was read of one figure, field by field; what the text does not tell stays out. */
export function FigureDetails({ figure, name }: { figure: Figure; name: string }) {
  const { kind, status, bound, base, period, place, of, section, confidence } = figure;
  const fields: [MessageKey, string | undefined][] = [
    ['columnIndicator', name],
    ['valueInBaseUnit', baseValue(figure) ?? undefined],
    ['figureKind', t(FIGURE_KIND_MESSAGE[kind])],
    ['bound', t(BOUND[bound])],
    ['base', base === undefined ? undefined : baseWords(base)],
    ['columnPeriod', periodName(period)],
    ['columnStatus', t(STATUS_MESSAGE[status])],
    ['columnPlace', place],
    ['columnOwner', of],
    ['columnSection', section.join(' › ') || undefined],
    ['sureness', `${Math.round(confidence * 100)}%`],
    ['inDoubt', doubtSentence(figure) ?? undefined],
  ];
  return (
    <dl>
      {fields.map(
        ([label, value]) =>
          value !== undefined && (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
