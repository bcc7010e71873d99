import { useState } from 'preact/hooks';
import { daysLeft, restoreCapture } from '../../shared/store/bin';
import { binned } from '../../shared/store/binned';
import { library } from '../../shared/store/database';
import type { BinRow } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import { Answer } from '../shell/Answer';
import './bin.css';

/** All that was deleted and can still be taken back. */
export function Bin() {
  const bin = useLive(() => binned(library()), []);
  return (
    <Answer of={bin}>
      {(rows) =>
        rows.length === 0 ? (
          <p class="quiet">{t('binEmpty')}</p>
        ) : (
          <ul class="bin" data-testid="bin">
            {rows.map((row) => (
              <li key={row.captureId} data-testid="binned">
                <Deleted row={row} />
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}

/** One deleted capture with the way to take it back. */
export function Deleted({ row }: { row: BinRow }) {
  const [failed, setFailed] = useState(false);
  const { title, kind, place, year } = row.capture.recognition;
  const restore = () =>
    restoreCapture(library(), row.captureId).catch((error: unknown) => {
      console.error('the capture is not restored:', error);
      setFailed(true);
    });
  return (
    <>
      <span class="deleted" lang="zh-CN" title={title}>
        {title || t('untitled')}
      </span>{' '}
      <span class="quiet">
        {place?.name ?? t('placeUnknown')} · {yearName(year)} · {kindName(kind)} ·{' '}
        {t('binDays', daysLeft(row, new Date()))}
      </span>{' '}
      <button type="button" data-testid="restore" onClick={restore}>
        {t('restore')}
      </button>
      {failed && <p role="alert">{t('restoreFailed')}</p>}
    </>
  );
}
