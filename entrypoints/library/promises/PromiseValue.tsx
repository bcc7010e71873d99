import type { Observation } from '../../../core/compare/observation';
import type { CapturedReport } from '../../../core/compare/report';
import { CorrectedTag } from '../../shared/elements/CorrectedTag';
import { UnsureTag } from '../../shared/elements/UnsureTag';
import { hashOfView } from '../../shared/views/library-view';
import { StatusDot } from '../../shared/views/years/StatusDot';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { shownValue } from '../../shared/words/format/shown-value';
import { t } from '../../shared/words/i18n/translate';

/** A report in two words: `2024年报告`, with its kind where that is no work report. */
export const reportName = ({ recognition: { year, kind } }: CapturedReport): string =>
  kind === 'work-report' ? t('reportOfYear', yearName(year)) : `${yearName(year)} ${kindName(kind)}`;

/** The report by its name, leading to its figures. */
export function ReportLink({ report }: { report: CapturedReport }) {
  return (
    <a href={hashOfView({ page: 'capture', id: Number(report.id) })} title={report.recognition.title}>
      {reportName(report)}
    </a>
  );
}

/**
 * A value that leads to its sentence.
 * @param namedAlready the report that the heading names: another one is named beside the value
 */
export function PromiseValue({
  observation: { figure, report, corrected },
  namedAlready,
}: {
  observation: Observation;
  namedAlready?: CapturedReport;
}) {
  const value = shownValue(figure);
  return (
    <span class="promise-value">
      <UnsureTag figure={figure} />{' '}
      <a
        class="value"
        href={hashOfView({ page: 'text', id: Number(report.id), figure: figure.id })}
        title={t('inKeptTextTitle')}
        data-testid="promise-value"
      >
        {figure.status === 'estimate' && <StatusDot status="estimate" />}
        {value}
      </a>{' '}
      {corrected && <CorrectedTag />}
      {namedAlready !== undefined && namedAlready.id !== report.id && (
        <span class="told-by">
          <ReportLink report={report} />
        </span>
      )}
    </span>
  );
}
