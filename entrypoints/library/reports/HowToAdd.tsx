import type { ReportKind } from '../../../core/recognise/recognition';
import { SourceLink } from '../../shared/views/components/SourceLink';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';

/** A report that is not kept, with the page that the nearest one of its kind was kept from. */
export interface MissingReport {
  place: string;
  year: number;
  kind: ReportKind;
  /** Null where there is none, or where it was kept from no web page. */
  near: { year: number; url: string } | null;
}

/** How a missing report is added, and the page to begin at: its site mostly has the other years too. */
export function HowToAdd({ of }: { of: MissingReport | null }) {
  return (
    <p role="status" class="quiet kept-how" data-testid="kept-how">
      {of !== null && (
        <>
          {t('addReportHow', `${of.place} ${t('yearValue', of.year)}`, kindName(of.kind))}{' '}
          {of.near !== null && (
            <SourceLink url={of.near.url}>{t('addReportNear', yearName(of.near.year), hostOf(of.near.url))}</SourceLink>
          )}
        </>
      )}
    </p>
  );
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Of reports with their years and addresses the one nearest to a year, of two as near the later; null where none is of a web page. */
export function nearestPage(
  reports: readonly { year: number; url: string }[],
  year: number,
): { year: number; url: string } | null {
  const pages = reports.filter(({ url, year: of }) => of > 0 && /^https?:\/\//.test(url) && URL.canParse(url));
  const far = (one: { year: number }) => Math.abs(one.year - year);
  return pages.sort((a, b) => far(a) - far(b) || b.year - a.year)[0] ?? null;
}
