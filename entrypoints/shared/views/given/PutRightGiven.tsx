import { useState } from 'preact/hooks';
import { givenBy, openPlaces } from '../../../../core/recognise/given';
import type { Recognition } from '../../../../core/recognise/recognition';
import type { Giving } from '../../tabs/given-of-page';
import { t } from '../../words/i18n/translate';

const NOTHING_GIVEN: Giving = { kind: null, year: null, place: null };

/** Says that the report is read as the reader put it right, with the way back; nothing where it was not. */
export function PutRightGiven({
  recognition,
  give,
}: {
  recognition: Recognition;
  give: (giving: Giving) => Promise<unknown>;
}) {
  const [failed, setFailed] = useState(false);
  const before = givenBy(recognition);
  // A year, and a place of several that fit, are asked for elsewhere, and taken back there
  const isPutRight = before.kind !== undefined || (before.place !== undefined && openPlaces(recognition).length === 0);
  if (!isPutRight) return null;
  const takeBack = () =>
    give(NOTHING_GIVEN).catch((error: unknown) => {
      console.error('what was put right is not taken back:', error);
      setFailed(true);
    });
  return (
    <p class="quiet" data-testid="put-right-given">
      {t('putRightGiven')}{' '}
      <button type="button" class="link" data-testid="put-right-undo" onClick={takeBack}>
        {t('putRightUndo')}
      </button>
      {failed && <span role="alert"> {t('putRightNotKept')}</span>}
    </p>
  );
}
