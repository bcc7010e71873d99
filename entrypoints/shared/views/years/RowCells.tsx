import { useState } from 'preact/hooks';
import type { Observation } from '../../../../core/compare/observation';
import type { PromiseResult } from '../../../../core/compare/promises';
import type { RowChange } from '../../../../core/compare/row-change';
import { isToldEarly, type RowCell, type YearRow } from '../../../../core/compare/year-row';
import { becauseSentence, becauseWord } from '../../words/format/because-words';
import { figureText } from '../../words/format/figure-text';
import { type MessageKey, t } from '../../words/i18n/translate';
import { Floating } from './Floating';
import { changeText, valueText, wholeRowName } from './row-words';
import { StatusDot } from './StatusDot';
import { VerdictMark } from './VerdictMark';
import { Why } from './Why';

/** What the cells of one row share. */
export interface CellsOf {
  row: YearRow;
  /** Leads to the sentence of a mention. */
  toSentence: (mention: Observation) => void;
  /** -1 where the row's cells are reached by the arrow keys alone. */
  tabIndex?: number;
}

const DISAGREEMENT: Record<NonNullable<RowCell['disagreement']>, MessageKey> = {
  'same-report': 'twoValuesHere',
  'other-report': 'revisedHere',
  repost: 'repostHere',
};

/** The value of a cell, one click from its sentence; what else is told of it is behind `+1` or 两说. Nothing was told of an empty one. */
export function ValueCell({ cell, ...of }: CellsOf & { cell: RowCell | null }) {
  if (cell === null) return null;
  // Nobody knows which of the two is meant: neither is shown bare
  if (cell.disagreement === 'same-report') {
    return <OtherValues cell={cell} {...of} word={t('becauseTwoValues')} />;
  }
  return (
    <span class="cell-value" data-status={cell.status}>
      {cell.status === 'estimate' && <StatusDot status="estimate" />}
      <ValueButton cell={cell} {...of} />
      {cell.others.length > 0 && <OtherValues cell={cell} {...of} word={`+${cell.others.length}`} />}
    </span>
  );
}

/** The dotted number of what is not sure or was told early says why. */
function ValueButton({ cell, row, toSentence, tabIndex = 0 }: CellsOf & { cell: RowCell }) {
  const text = valueText(cell);
  const go = () => toSentence(cell.leads);
  const attributes = { onClick: go, tabIndex, 'data-testid': 'value', 'data-mention': cell.leads.figure.id };
  const early = isToldEarly(cell) ? t('toldEarly', cell.leads.report.recognition.year!) : null;
  const why = cell.sure ? early : t('becauseUnsureWhole');
  if (why !== null) {
    return (
      <Why whole={why} {...attributes}>
        {text}
      </Why>
    );
  }
  return (
    <button
      type="button"
      class="value"
      title={figureText(cell.leads.figure)}
      aria-label={`${text}, ${t('seeSentence', wholeRowName(row))}`}
      {...attributes}
    >
      {text}
    </button>
  );
}

/** All numbers that are told of one cell, each one click from its sentence. */
function OtherValues({ cell, toSentence, tabIndex = 0, word }: CellsOf & { cell: RowCell; word: string }) {
  const [beside, setBeside] = useState<Element | null>(null);
  const head = t(cell.disagreement === null ? 'alsoHere' : DISAGREEMENT[cell.disagreement]);
  const close = () => setBeside(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape and the focus leaving what stands in it
    <span
      class="other-values"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || beside === null) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) close();
      }}
    >
      <button
        type="button"
        class="why"
        tabIndex={tabIndex}
        aria-expanded={beside !== null}
        aria-label={`${word} ${head}`}
        data-testid="other-values"
        onClick={({ currentTarget }) => setBeside(beside === null ? currentTarget : null)}
      >
        {word}
      </button>
      {beside !== null && (
        <Floating beside={beside} data-testid="told-values">
          <strong>{head}</strong>
          <ul>
            {[cell.leads, ...cell.others].map((mention) => (
              <li key={`${mention.report.id} ${mention.figure.id}`}>
                <button type="button" class="value" onClick={() => toSentence(mention)}>
                  {figureText(mention.figure)}
                </button>{' '}
                <span class="quiet" lang="zh-CN">
                  {mention.report.recognition.title}
                </span>
              </li>
            ))}
          </ul>
        </Floating>
      )}
    </span>
  );
}

/** A target with what became of it. */
export function TargetCell({
  cell,
  promise,
  ...of
}: CellsOf & { cell: RowCell | null; promise: PromiseResult | null }) {
  if (cell === null) return null;
  return (
    <>
      <ValueCell cell={cell} {...of} />
      {promise !== null && cell.disagreement !== 'same-report' && (
        <VerdictMark outcome={promise.outcome} period={promise.period} />
      )}
    </>
  );
}

/** The change against the year before, or in one word why there is none. */
export function ChangeCell({ row, change, tabIndex }: { row: YearRow; change: RowChange | null; tabIndex?: number }) {
  if (change === null) return null;
  const { refusal } = change;
  if (refusal !== null) {
    return (
      <Why whole={becauseSentence(refusal)} tabIndex={tabIndex} data-because={refusal.because}>
        {becauseWord(refusal.because)}
      </Why>
    );
  }
  const { number, unit } = changeText(row, change);
  return (
    <span class="cell-change">
      {number}
      {unit !== '' && <small>{unit}</small>}
    </span>
  );
}
