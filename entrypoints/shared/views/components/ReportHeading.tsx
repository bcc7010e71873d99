import type { Recognition, Warning } from '../../../../core/recognise/recognition';
import { evidenceWords } from '../../words/format/evidence-words';
import { copyName, kindName, yearName } from '../../words/format/report-words';
import { t } from '../../words/i18n/translate';
import { Warnings } from './Warnings';
import './report.css';

/**
 * What the page is: title, kind, place, year, copy, warnings, and on demand why.
 * @param yearAsked whether the reader is asked for the year beside it, which tells the doubt of it
 * @param more what else is to be known before the figures are trusted
 */
export function ReportHeading({
  recognition,
  yearAsked = false,
  more = [],
}: {
  recognition: Recognition;
  yearAsked?: boolean;
  more?: Warning[];
}) {
  const { title, kind, place, year, copy, publisher, warnings, evidence } = recognition;
  return (
    <section class="report-heading" aria-labelledby="report-title">
      <h1 id="report-title" class="report-title" lang="zh-CN" title={title} data-testid="report-title">
        {title || t('untitled')}
      </h1>
      <ul class="badges">
        <li data-testid="report-kind" data-kind={kind}>
          {kindName(kind)}
        </li>
        <li data-testid="report-place" data-code={place?.code} lang={place === null ? undefined : 'zh-CN'}>
          {place?.name ?? t('placeUnknown')}
        </li>
        <li data-testid="report-year" data-year={year ?? undefined}>
          {yearName(year)}
        </li>
        <li
          data-testid="report-copy"
          data-copy={copy}
          title={publisher === null ? undefined : t('publishedBy', publisher)}
        >
          {copyName(copy)}
        </li>
      </ul>
      <Warnings
        warnings={[...(yearAsked ? warnings.filter(({ code }) => code !== 'year-uncertain') : warnings), ...more]}
      />
      {evidence.length > 0 && (
        <details class="evidence">
          <summary>{t('evidence')}</summary>
          <ul>
            {evidence.map(({ rule, text, weight }) => (
              <li key={`${rule} ${text}`}>
                <span class="quiet">
                  {evidenceWords(rule)} {weight > 0 ? '＋' : '−'}
                </span>{' '}
                <span lang="zh-CN">{text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
