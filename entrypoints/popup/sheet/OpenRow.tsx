import type { Observation } from '../../../core/compare/observation';
import type { CorrectedFigure } from '../../../core/compare/report';
import type { RowCell } from '../../../core/compare/year-row';
import { sentenceParts } from '../../../core/document/sentence';
import { CorrectedTag } from '../../shared/elements/CorrectedTag';
import { CorrectionForm } from '../../shared/elements/correct/CorrectionForm';
import { UnsureTag } from '../../shared/elements/UnsureTag';
import { Icon } from '../../shared/views/components/Icon';
import { valueText } from '../../shared/views/years/row-words';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { VerdictMark } from '../../shared/views/years/VerdictMark';
import { figureText } from '../../shared/words/format/figure-text';
import { OUTCOME_MESSAGE } from '../../shared/words/format/outcome';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import { ownMention, type RowActions } from './row-actions';
import type { SheetRow } from './sheet';
import '../../shared/elements/correct/correction-form.css';

/** An unfolded row: the sentences it stands on, the years told, its target with the report that set it, and what can be done. */
export function OpenRow({
  row,
  columns,
  actions,
  correcting,
  correct,
}: {
  row: SheetRow;
  columns: number;
  actions: RowActions;
  correcting: boolean;
  correct: (correcting: boolean) => void;
}) {
  const own = ownMention(row, actions.page.id);
  const told = own === null ? undefined : actions.toldOf(own.figure.id);
  return (
    <tr class="open" data-testid="open-row">
      <td colSpan={columns}>
        {sentencesOf(row, actions).map((mention) => (
          <Sentence key={mention.figure.id} text={actions.text} mention={mention} />
        ))}
        <div class="told">
          <ToldYears row={row} actions={actions} />
          <Aim row={row} />
        </div>
        {correcting && told !== undefined ? (
          <CorrectionForm
            figure={told.figure}
            said={told.said ?? told.figure}
            onSave={(changes) => done(told, { action: 'change', changes })}
            onDismiss={() => done(told, { action: 'dismiss' })}
            onCancel={() => correct(false)}
          />
        ) : (
          <div class="go">
            {own !== null && (
              <button type="button" data-testid="row-sentence" onClick={() => actions.toSentence(own)}>
                <Icon of="sentence" size={14} />
                {t('goSentence')}
              </button>
            )}
            <button type="button" data-testid="row-chart" onClick={() => actions.toChart(row)}>
              <Icon of="chart" size={14} />
              {t('goChart')}
            </button>
            {told !== undefined && (
              <>
                <button type="button" data-testid="row-correct" onClick={() => correct(true)}>
                  <Icon of="correct" size={14} />
                  {t('cardCorrect')}
                </button>
                <button type="button" data-testid="row-dismiss" onClick={() => done(told, { action: 'dismiss' })}>
                  <Icon of="dismiss" size={14} />
                  {t('cardDismiss')}
                </button>
              </>
            )}
          </div>
        )}
      </td>
    </tr>
  );

  function done(before: CorrectedFigure, act: Parameters<RowActions['correct']>[1]) {
    correct(false);
    actions.correct(before.said ?? before.figure, act);
  }
}

/** More of them are read in the page. */
const MOST_SENTENCES = 3;

/** The page's mentions in the row's cells, each sentence once. */
function sentencesOf({ row, now, next }: SheetRow, { page, text }: RowActions): Observation[] {
  const cells = [now.result, next.target].flatMap((cell) => cell?.mentions ?? []);
  const others = [...row.years.values()].flatMap(({ result, target }) =>
    [result, target].flatMap((cell) => cell?.mentions ?? []),
  );
  const own = [...cells, ...others, ...row.series.undated].filter(({ report }) => report.id === page.id);
  const seen = new Set<string>();
  return own
    .filter(({ figure: { start, end } }) => {
      const sentence = sentenceParts(text, start, end).join('');
      if (seen.has(sentence)) return false;
      seen.add(sentence);
      return true;
    })
    .slice(0, MOST_SENTENCES);
}

function Sentence({ text, mention: { figure, corrected } }: { text: string; mention: Observation }) {
  const [before, own, behind] = sentenceParts(text, figure.start, figure.end);
  return (
    <p class="said">
      <span lang="zh-CN">
        {before}
        <mark>{own}</mark>
        {behind}
      </span>{' '}
      {corrected && <CorrectedTag />}
      <UnsureTag figure={figure} />
    </p>
  );
}

/** More years are in the library. */
const MOST_YEARS = 7;

function ToldYears({ row: { row }, actions }: { row: SheetRow; actions: RowActions }) {
  const years = [...row.years].flatMap(([year, { result }]) => (result === null ? [] : [{ year, result }]));
  if (years.length === 0) return null;
  return (
    <ul class="told-years" aria-label={t('tellsYears')}>
      {years.slice(-MOST_YEARS).map(({ year, result }) => (
        <li key={year}>
          <span class="quiet">{year}</span>
          <ToldYear result={result} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

function ToldYear({ result, actions }: { result: RowCell; actions: RowActions }) {
  return (
    <button type="button" class="value" onClick={() => actions.toSentence(result.leads)}>
      {result.status === 'estimate' && <StatusDot status="estimate" />}
      {result.disagreement === 'same-report' ? t('becauseTwoValues') : valueText(result)}
    </button>
  );
}

/** The targets of the columns with the report that set each, and those that name no year. */
function Aim({ row: { row, now, next } }: { row: SheetRow }) {
  const aims = [now, next].flatMap(({ target, promise }) => (target === null ? [] : [{ target, promise }]));
  const { undated } = row.series;
  if (aims.length === 0 && undated.length === 0) return null;
  return (
    <div class="aims">
      {aims.map(({ target, promise }) => {
        const { year, kind } = target.leads.report.recognition;
        return (
          <p key={target.period} data-testid="aim" data-outcome={promise?.outcome}>
            {promise !== null && <VerdictMark outcome={promise.outcome} period={promise.period} />}{' '}
            {t('aimOf', target.period.slice(-4))} {valueText(target)}
            {promise !== null && <span class="quiet"> {t(OUTCOME_MESSAGE[promise.outcome])}</span>}
            <br />
            <span class="quiet">{t('setIn', `${yearName(year)} ${kindName(kind)}`)}</span>
          </p>
        );
      })}
      {undated.length > 0 && (
        <p>
          {t('undatedAim')} {undated.map(({ figure }) => figureText(figure)).join(t('listSeparator'))}
        </p>
      )}
    </div>
  );
}
