import type { Place, Warning } from '../../core/recognise/recognition';
import type { PageReading } from '../shared/messages/readings';
import { SourceLink } from '../shared/views/components/SourceLink';
import type { Earlier } from '../shared/views/earlier/use-earlier';
import { unreadPlaces, unreadWarning } from '../shared/views/unread/unread-tables';
import { yearQuestion } from '../shared/views/year/year-question';
import { wholeRowName } from '../shared/views/years/row-words';
import { localDay } from '../shared/words/format/local-time';
import { warningSentence } from '../shared/words/format/report-words';
import { t } from '../shared/words/i18n/translate';
import { Replaced } from './CopyChoices';
import type { Notice } from './Notices';
import { PlaceChoice } from './PlaceChoice';
import type { Replacement } from './replace-kept';
import { type Sheet, type SheetFilter, takenBy } from './sheet/sheet';
import type { AlteredValue } from './use-altered';

/** What notices are made of. */
export interface Known {
  reading: PageReading;
  /** Null until the library has answered. */
  sheet: Sheet | null;
  libraryFailed: boolean;
  /** The worker did not refine the names. */
  unrefined: boolean;
  correctionFailed: boolean;
  altered: AlteredValue[];
  /** How many of the page's numbers other reports tell otherwise. */
  differing: number;
  earlier: Earlier;
  /** The altered numbers are shown instead of the table. */
  comparing: boolean;
  compare: (comparing: boolean) => void;
  /** What of the library the page has just taken the place of. */
  replacement: Replacement | null;
  takenBack: () => void;
  /** Shows only the rows of a filter. */
  only: (filter: SheetFilter) => void;
  choosePlace: (place: Place) => void;
  placesOpen: boolean;
}

/** What a reader should know of a page, the gravest first: an altered copy, a place that is not sure, what was not read, missed targets. */
export function noticesOf(known: Known): Notice[] {
  const { reading, sheet, placesOpen } = known;
  return [
    known.replacement === null
      ? null
      : {
          code: 'replaced',
          look: 'info' as const,
          content: <Replaced by={known.replacement} done={known.takenBack} />,
        },
    alteredNotice(known),
    placesOpen && asksForPlace(reading) ? placeNotice(known) : null,
    ...warningsOf(reading, placesOpen).map(warningNotice),
    known.libraryFailed ? plain('library', t('libraryFailed')) : null,
    known.correctionFailed ? plain('correction', t('cardActionFailed')) : null,
    known.earlier.state === 'failed' ? plain('earlier', `${t('earlierFailed')} ${known.earlier.why}`) : null,
    sheet === null ? null : missedNotice(known, sheet),
    known.altered.length === 0 && known.differing > 0
      ? { code: 'differs', look: 'altered' as const, content: <span>{t('differsNotice', known.differing)}</span> }
      : null,
    reading.faulty === undefined ? null : plain('faulty', t('figuresFaulty', reading.faulty)),
    known.unrefined ? plain('names', t('namesUnrefined')) : null,
    sheet === null ? null : firstNotice(reading, sheet),
    // One that was chosen can be chosen anew
    placesOpen && !asksForPlace(reading) ? { ...placeNotice(known), look: 'info' as const, isWarning: false } : null,
  ].filter((notice) => notice !== null);
}

const asksForPlace = ({ recognition }: PageReading): boolean =>
  recognition.warnings.some(({ code }) => code === 'place-ambiguous');

const placeNotice = ({ reading, choosePlace }: Known): Notice => ({
  code: 'place-ambiguous',
  look: 'warning',
  isWarning: true,
  content: <PlaceChoice recognition={reading.recognition} choose={choosePlace} />,
});

const plain = (code: string, sentence: string): Notice => ({
  code,
  look: 'warning',
  content: <span role="alert">{sentence}</span>,
});

/** All warnings but those that a question of their own stands for. */
function warningsOf(reading: PageReading, placesOpen: boolean): Warning[] {
  const { recognition } = reading;
  const asked = yearQuestion(recognition) !== null;
  const unread = unreadWarning(unreadPlaces(reading));
  return [...recognition.warnings, ...(unread === null ? [] : [unread])].filter(
    ({ code }) => !(code === 'year-uncertain' && asked) && !(code === 'place-ambiguous' && placesOpen),
  );
}

const warningNotice = (warning: Warning): Notice => ({
  code: warning.code,
  look: 'warning',
  isWarning: true,
  detail: warning.detail,
  content: (
    <span>
      {warningSentence(warning)}{' '}
      {warning.href !== undefined && <SourceLink url={warning.href}>{t('openThere')}</SourceLink>}
    </span>
  ),
});

function alteredNotice({ reading, altered, earlier, comparing, compare }: Known): Notice | null {
  const changed =
    earlier.state === 'found' ? earlier.outcomes.filter(({ outcome }) => outcome.outcome !== 'found').length : 0;
  const count = changed + altered.length;
  if (count === 0) return null;
  const at = altered[0]?.kept.report.capturedAt ?? (earlier.state === 'found' ? earlier.capture.capturedAt : '');
  return {
    code: 'altered',
    look: 'altered',
    content: (
      <>
        <b>{count === 1 ? t('alteredNoticeOne', localDay(at)) : t('alteredNotice', count, localDay(at))}</b>
        <span class="names">{t('alteredRest', Math.max(0, reading.figures.length - count))}</span>
        <button type="button" class="link" data-testid="compare-copies" onClick={() => compare(!comparing)}>
          {t(comparing ? 'alteredHide' : 'alteredShow')}
        </button>
      </>
    ),
  };
}

function missedNotice({ only }: Known, { rows, years }: Sheet): Notice | null {
  const missed = takenBy('missed', rows);
  if (missed.length === 0 || years === null) return null;
  const names = missed.map(({ row }) => wholeRowName(row)).join(t('listSeparator'));
  return {
    code: 'missed',
    look: 'missed',
    content: (
      <>
        <b>{missed.length === 1 ? t('missedNoticeOne', years.now) : t('missedNotice', missed.length, years.now)}</b>
        <span class="names" title={names}>
          {names}
        </span>
        <button type="button" class="link" data-testid="only-missed" onClick={() => only('missed')}>
          {t('onlyThese', missed.length)}
        </button>
      </>
    ),
  };
}

/** What to save next, where the library holds nothing to set beside the page. */
function firstNotice({ recognition: { place, year } }: PageReading, { history, rows }: Sheet): Notice | null {
  if (history || rows.length === 0 || place === null || year === null) return null;
  return { code: 'first', look: 'info', content: <span>{t('firstNotice', place.name, year - 1)}</span> };
}
