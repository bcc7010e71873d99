import { kindName, yearName } from '../../shared/components/report-words';
import { SourceLink } from '../../shared/components/SourceLink';
import { localTime } from '../../shared/format/local-time';
import { t } from '../../shared/i18n/translate';
import { hashOfView } from '../../shared/page/library-view';
import type { CaptureRow } from '../../shared/store/rows';

/** One line a capture: what report, from where, when, how many figures. */
export function CaptureTable({ captures }: { captures: CaptureRow[] }) {
  return (
    <div class="scroll">
      <table data-testid="captures">
        <thead>
          <tr>
            <th scope="col">{t('columnTitle')}</th>
            <th scope="col">{t('columnPlace')}</th>
            <th scope="col">{t('columnKind')}</th>
            <th scope="col" class="number">
              {t('columnYear')}
            </th>
            <th scope="col" class="number">
              {t('columnFigures')}
            </th>
            <th scope="col">{t('columnCaptured')}</th>
            <th scope="col">{t('columnSource')}</th>
          </tr>
        </thead>
        <tbody>
          {captures.map(({ id, recognition, url, capturedAt, figureCount }) => (
            <tr key={id} data-testid="capture" data-capture={id}>
              <td class="clipped title">
                <a lang="zh-CN" href={hashOfView({ page: 'capture', id })} title={recognition.title}>
                  {recognition.title || t('untitled')}
                </a>
              </td>
              <td>{recognition.place?.name ?? t('placeUnknown')}</td>
              <td>{kindName(recognition.kind)}</td>
              <td class="number">{yearName(recognition.year)}</td>
              <td class="number">{figureCount}</td>
              <td>{localTime(capturedAt)}</td>
              <td class="clipped source">
                <SourceLink url={url} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
