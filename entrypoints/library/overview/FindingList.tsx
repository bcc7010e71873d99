import type { Finding, Severity } from '../../../core/compare/finding';
import { readerEdits } from '../../../core/indicators/edits';
import { indicatorName } from '../../shared/format/indicator-name';
import { periodName } from '../../shared/format/period-name';
import { seriesPlaceName } from '../../shared/format/series-place-name';
import { type MessageKey, t } from '../../shared/i18n/translate';
import { ToldBy } from '../shell/ToldBy';
import { findingSentence } from './finding-sentence';

const SEVERITY: Record<Severity, MessageKey> = {
  note: 'severityNote',
  doubt: 'severityDoubt',
  altered: 'severityAltered',
  reading: 'severityReading',
};

/** The indicator and the place of the series that a finding is about; its key opens with both. */
function nameOf({ series, name, observations }: Finding): string {
  const [indicator = '', place = ''] = series.split('|');
  const given = readerEdits(observations[0]?.report.indicatorEdits).nameOf(indicator);
  return `${seriesPlaceName(place)} ${given ?? indicatorName(indicator, [name])}`;
}

/** What the checks saw, each with the values that it rests on. */
export function FindingList({ findings }: { findings: Finding[] }) {
  return (
    <ul class="findings" data-testid="findings">
      {findings.map((finding) => (
        <li
          key={`${finding.check} ${finding.series} ${finding.period} ${finding.observations.map(({ figure }) => figure.id)}`}
          data-testid="finding"
          data-check={finding.check}
        >
          <p>
            <span class={`severity severity-${finding.severity}`}>{t(SEVERITY[finding.severity])}</span>{' '}
            <strong>{nameOf(finding)}</strong> {finding.period !== '' && periodName(finding.period)}{' '}
            {findingSentence(finding)} {finding.severity === 'reading' && t('becauseUnsureWhole')}
          </p>
          <div class="rests-on">
            {finding.observations.map((observation) => (
              <ToldBy key={`${observation.report.id} ${observation.figure.id}`} observation={observation} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
