import type { Observation } from '../../../core/compare/observation';
import type { Status } from '../../../core/figures/figure';
import { CorrectedTag } from '../../shared/elements/CorrectedTag';
import { UnsureTag } from '../../shared/elements/UnsureTag';
import { hashOfView } from '../../shared/views/library-view';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { copyName } from '../../shared/words/format/report-words';
import { shownValue } from '../../shared/words/format/shown-value';
import { t } from '../../shared/words/i18n/translate';
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
