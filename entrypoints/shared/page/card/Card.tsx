import { useEffect, useState } from 'preact/hooks';
import type { Bound, Figure, FigureKind } from '../../../../core/figures/figure';
import { CorrectedTag } from '../../elements/CorrectedTag';
import { STATUS_MESSAGE, StatusLabel } from '../../elements/StatusLabel';
import { ToldName } from '../../elements/ToldName';
import type { Explanation } from '../../messages/explanation';
import { baseValue } from '../../words/format/base-value';
import { baseWords } from '../../words/format/base-words';
import { doubtOf, doubtSentence } from '../../words/format/doubt-words';
import { figureText } from '../../words/format/figure-text';
import { periodName } from '../../words/format/period-name';
import { type MessageKey, t, uiLanguage } from '../../words/i18n/translate';
import { preferences } from '../../words/settings/preferences';
import { CardButtons } from './CardButtons';
import { CardHistory } from './CardHistory';
import { CardTrace } from './CardTrace';
import type { CardActions } from './card-actions';
import type { MarkedPage } from './marked-page';

const KIND: Record<FigureKind, MessageKey> = {
  level: 'cardLevel',
  growth: 'cardGrowth',
  change: 'cardChange',
  rank: 'cardRank',
};
const BOUND: Partial<Record<Bound, MessageKey>> = {
  about: 'cardAbout',
  min: 'cardAtLeast',
  max: 'cardAtMost',
  range: 'cardRange',
};

export interface CardProps {
  figure: Figure;
  page: MarkedPage;
  explanation: Explanation | 'waiting' | 'failed';
  actions: CardActions;
  /** True where the keyboard opened it: nobody looks there, so it is said. */
  aloud: boolean;
  root: ShadowRoot;
  /** Called when the card has become higher or lower by itself. */
  onGrown: () => void;
  onClose: () => void;
}

/** What is known of one figure, beside its place in the text. */
export function Card({ figure, page, explanation, actions, aloud, root, onGrown, onClose }: CardProps) {
  const [correcting, setCorrecting] = useState(false);
  const [heard, setHeard] = useState('');
  const said = page.said?.get(figure.id);
  const name = nameOf(figure, explanation);
  const value = figureText(figure);
  const inBase = baseValue(figure);
  const doubt = doubtOf(figure);
  const announcement = [
    name,
    value,
    periodName(figure.period),
    t(STATUS_MESSAGE[figure.status]),
    doubt && t(doubt.sign),
  ]
    .filter((word) => word)
    .join(t('clauseSeparator'));
  // A live region is heard when it changes, not when it comes with its text
  useEffect(() => setHeard(aloud ? announcement : ''), [aloud, announcement]);
  useEffect(onGrown, [correcting]);
  const Form = actions.correct?.form;
  return (
    <div
      class="figure-card"
      role="dialog"
      aria-label={t('cardName', name)}
      lang={uiLanguage()}
      data-theme={preferences().appearance}
      tabIndex={-1}
      data-testid="figure-card"
      data-figure={figure.id}
    >
      <p class="visually-hidden" role="status">
        {heard}
      </p>
      {correcting && Form !== undefined ? (
        <Form
          figure={figure}
          said={said ?? figure}
          onSave={(changes) => actions.correct!.save(figure, changes, page).then(onClose, () => setCorrecting(false))}
          onDismiss={() => actions.dismiss?.(figure, page).then(onClose, () => setCorrecting(false))}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <>
          <h2 class="name" data-testid="card-name" title={name}>
            {name === t('cardNoName') ? name : <ToldName figure={{ indicator: indicatorOf(figure, explanation) }} />}
          </h2>
          <p class="values">
            <strong data-testid="card-value">{value}</strong>
            {inBase !== null && (
              <span class="quiet" data-testid="card-base-value">
                {t('cardBaseValue', inBase)}
              </span>
            )}
            {said !== undefined && <CorrectedTag />}
          </p>
          {doubt !== null && (
            <p class="doubt" data-testid="card-doubt">
              <span class="unsure">{t(doubt.sign)}</span> {doubtSentence(figure)}
            </p>
          )}
          {said !== undefined && <p class="quiet">{t('programSaid', `${said.indicator.name} ${figureText(said)}`)}</p>}
          <Fields figure={figure} />
          <CardHistory explanation={explanation} />
          <CardTrace trace={figure.trace} onToggle={onGrown} />
          <CardButtons
            figure={figure}
            name={name}
            page={page}
            actions={actions}
            root={root}
            onCorrect={() => setCorrecting(true)}
            onGrown={onGrown}
            onClose={onClose}
          />
        </>
      )}
    </div>
  );
}

/** The name that jieba's words give, once they are here. */
const indicatorOf = (figure: Figure, explanation: CardProps['explanation']): Figure['indicator'] =>
  typeof explanation === 'string' ? figure.indicator : explanation.indicator;

function nameOf(figure: Figure, explanation: CardProps['explanation']): string {
  const { name } = indicatorOf(figure, explanation);
  return name === '' ? t('cardNoName') : name;
}

function Fields({ figure }: { figure: Figure }) {
  const bound = BOUND[figure.bound];
  const fields: [MessageKey, string | null][] = [
    ['cardKind', figure.kind === 'level' ? null : t(KIND[figure.kind])],
    ['cardBound', bound === undefined ? null : t(bound)],
    ['cardBase', figure.base === undefined ? null : baseWords(figure.base)],
    ['cardPlace', figure.place ?? null],
    ['columnOwner', figure.of ?? null],
  ];
  return (
    <dl class="fields">
      <dt>{t('columnPeriod')}</dt>
      <dd data-testid="card-period">{periodName(figure.period)}</dd>
      <dt>{t('columnStatus')}</dt>
      <dd data-testid="card-status" data-status={figure.status}>
        <StatusLabel status={figure.status} />
      </dd>
      {fields.map(
        ([label, text]) =>
          text !== null && (
            <>
              <dt key={label}>{t(label)}</dt>
              <dd key={`${label} text`}>{text}</dd>
            </>
          ),
      )}
    </dl>
  );
}
