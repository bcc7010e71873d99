import type { Observation } from '../../../core/compare/observation';
import type { Status } from '../../../core/figures/figure';
import { CorrectedTag } from '../../shared/components/CorrectedTag';
import { copyName } from '../../shared/components/report-words';
import { UnsureTag } from '../../shared/components/UnsureTag';
import { shownValue } from '../../shared/format/shown-value';
import { t } from '../../shared/i18n/translate';
import { hashOfView } from '../../shared/page/library-view';
import { StatusDot } from '../../shared/years/StatusDot';
import { reportName } from '../promises/PromiseValue';

/** The report that tells a value, and the value, one click from its sentence. */
export function ToldBy({
  observation: { figure, corrected, report },
  status,
}: {
  observation: Observation;
  status: Status;
}) {
  const { title, copy } = report.recognition;
  return (
    <div class="told">
      <a class="told-by" href={hashOfView({ page: 'capture', id: Number(report.id) })} title={title}>
        {reportName(report)} {copy === 'repost' && copyName(copy)}
      </a>
      <span class="told-value">
        <UnsureTag figure={figure} /> {corrected && <CorrectedTag />} <StatusDot status={status} />{' '}
        <a
          class="value"
          href={hashOfView({ page: 'text', id: Number(report.id), figure: figure.id })}
          title={t('inKeptTextTitle')}
        >
          {shownValue(figure)}
        </a>
      </span>
    </div>
  );
}
