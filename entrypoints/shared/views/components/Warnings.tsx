import type { Warning } from '../../../../core/recognise/recognition';
import { warningSentence } from '../../words/format/report-words';
import { t } from '../../words/i18n/translate';
import { SourceLink } from './SourceLink';

/** What a reader should know before trusting the figures; nothing where there is nothing. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings" aria-label={t('warnings')}>
      {warnings.map((warning) => (
        <li
          key={`${warning.code} ${warning.detail}`}
          data-testid="warning"
          data-code={warning.code}
          title={warning.detail}
        >
          {warningSentence(warning)}{' '}
          {warning.href !== undefined && <SourceLink url={warning.href}>{t('openThere')}</SourceLink>}
        </li>
      ))}
    </ul>
  );
}
