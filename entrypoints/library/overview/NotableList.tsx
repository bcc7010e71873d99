import { useState } from 'preact/hooks';
import type { Severity } from '../../../core/compare/finding';
import type { Observation } from '../../../core/compare/observation';
import { library } from '../../shared/store/database';
import { findingMarks, markFinding, unmarkFinding } from '../../shared/store/finding-marks';
import type { FindingMark } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import { hashOfView } from '../../shared/views/library-view';
import { VerdictMark } from '../../shared/views/years/VerdictMark';
import { yearName } from '../../shared/words/format/report-words';
import { shownValue } from '../../shared/words/format/shown-value';
import { type MessageKey, t } from '../../shared/words/i18n/translate';
import { Answer } from '../shell/Answer';
import { NotableText } from './NotableText';
import type { Notable } from './notable';
import './notables.css';

/** More than these are asked for by a button. */
const SHOWN_AT_FIRST = 8;

const SEVERITY: Record<Severity, MessageKey> = {
  note: 'severityNote',
  doubt: 'severityDoubt',
  altered: 'severityAltered',
  reading: 'severityReading',
};

const MARKED: Record<FindingMark, MessageKey> = { checked: 'findingChecked', misread: 'findingMisread' };

/** What is notable, each with what it rests on and two ways to tick it off; what was ticked off stays, folded, and can be taken back. */
export function NotableList({ notables, withPlace = false }: { notables: Notable[]; withPlace?: boolean }) {
  const marks = useLive(() => findingMarks(library()), []);
  return <Answer of={marks}>{(known) => <Marked notables={notables} marks={known} withPlace={withPlace} />}</Answer>;
}

function Marked({
  notables,
  marks,
  withPlace,
}: {
  notables: Notable[];
  marks: ReadonlyMap<string, FindingMark>;
  withPlace: boolean;
}) {
  const [all, setAll] = useState(false);
  const [last, setLast] = useState<{ notable: Notable; mark: FindingMark } | null>(null);
  const [failed, setFailed] = useState(false);
  const open = notables.filter(({ key }) => !marks.has(key));
  const ticked = notables.filter(({ key }) => marks.has(key));
  const shown = all ? open : open.slice(0, SHOWN_AT_FIRST);
  const keep = async (doing: Promise<void>, done: typeof last) => {
    try {
      await doing;
      setLast(done);
      setFailed(false);
    } catch (error) {
      console.error('the tick is not kept:', error);
      setFailed(true);
    }
  };
  const tick = (notable: Notable, mark: FindingMark) =>
    keep(markFinding(library(), notable.key, mark), { notable, mark });
  const takeBack = ({ key }: Notable) => keep(unmarkFinding(library(), key), null);
  return (
    <>
      <p role="status" class="quiet" data-testid="notable-count">
        {notables.length === 0 ? t('noFindings') : t('notableCount', open.length)}
      </p>
      <div role="status" data-testid="ticked-now">
        {last !== null && (
          <p class="ticked-now">
            {t(MARKED[last.mark])}{' '}
            <button type="button" class="link" data-testid="untick-last" onClick={() => takeBack(last.notable)}>
              {t('takeBack')}
            </button>{' '}
            {last.mark === 'misread' && <ToCorrect observations={last.notable.observations} />}
          </p>
        )}
      </div>
      {failed && <p role="alert">{t('tickFailed')}</p>}
      <ul class="notables" data-testid="findings">
        {shown.map((notable) => (
          <NotableRow key={notable.key} notable={notable} withPlace={withPlace} tick={tick} />
        ))}
      </ul>
      {shown.length < open.length && (
        <button type="button" class="link" data-testid="all-findings" onClick={() => setAll(true)}>
          {t('showAll', open.length)}
        </button>
      )}
      {ticked.length > 0 && (
        <details class="ticked" data-testid="ticked">
          <summary>{t('tickedOff', ticked.length)}</summary>
          <ul class="notables">
            {ticked.map((notable) => (
              <li key={notable.key} data-testid="ticked-finding" data-mark={marks.get(notable.key)}>
                <span class="notable-text">
                  <span class="tag">{t(MARKED[marks.get(notable.key)!])}</span>{' '}
                  <NotableText notable={notable} withPlace={withPlace} />
                </span>
                <span class="notable-acts">
                  {marks.get(notable.key) === 'misread' && <ToCorrect observations={notable.observations} />}
                  <button type="button" data-testid="untick" onClick={() => takeBack(notable)}>
                    {t('takeBack')}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function NotableRow({
  notable,
  withPlace,
  tick,
}: {
  notable: Notable;
  withPlace: boolean;
  tick: (notable: Notable, mark: FindingMark) => void;
}) {
  const check = notable.of === 'finding' ? notable.finding.check : notable.of;
  return (
    <li
      data-testid="finding"
      data-check={check}
      data-severity={notable.of === 'finding' ? notable.finding.severity : ''}
    >
      <Sign notable={notable} />
      <span class="notable-text">
        <NotableText notable={notable} withPlace={withPlace} />
      </span>
      <span class="notable-acts">
        <Sources observations={notable.observations} />
        <span class="ticks">
          {(['checked', 'misread'] as const).map((mark) => (
            <button
              key={mark}
              type="button"
              data-testid={`tick-${mark}`}
              title={t(mark === 'checked' ? 'findingCheckedHint' : 'findingMisreadHint')}
              onClick={() => tick(notable, mark)}
            >
              {t(MARKED[mark])}
            </button>
          ))}
        </span>
      </span>
    </li>
  );
}

/** What kind of thing it is: a verdict's shape, or a word. */
function Sign({ notable }: { notable: Notable }) {
  if (notable.of === 'finding') {
    const { severity } = notable.finding;
    return <span class={`severity severity-${severity}`}>{t(SEVERITY[severity])}</span>;
  }
  const outcome = notable.of === 'missed' ? 'missed' : 'not-reported';
  return (
    <span class="severity">
      <VerdictMark outcome={outcome} period={notable.promise.period} />
    </span>
  );
}

/** The sentences that it rests on. */
function Sources({ observations }: { observations: readonly Observation[] }) {
  return (
    <span class="sources">
      {observations.map(({ figure, report }) => (
        <a
          key={`${report.id} ${figure.id}`}
          href={hashOfView({ page: 'text', id: Number(report.id), figure: figure.id })}
          title={report.recognition.title}
        >
          {shownValue(figure)} <small>{yearName(report.recognition.year)}</small>
        </a>
      ))}
    </span>
  );
}

/** Where what was misread is put right. */
function ToCorrect({ observations }: { observations: readonly Observation[] }) {
  const reports = new Map(observations.map(({ report }) => [report.id, report]));
  return (
    <span class="sources">
      {[...reports.values()].map(({ id, recognition }) => (
        <a key={id} href={hashOfView({ page: 'capture', id: Number(id) })} data-testid="to-correct">
          {t('correctIn', yearName(recognition.year))}
        </a>
      ))}
    </span>
  );
}
