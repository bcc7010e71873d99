import type { PageLink } from '../../../core/document/document';
import type { ReportKind } from '../../../core/recognise/recognition';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { SourceLink } from '../../shared/views/components/SourceLink';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';

/** A report that is not kept, with the page that the nearest one of its kind was kept from. */
export interface MissingReport {
  place: string;
  placeCode: string;
  year: number;
  kind: ReportKind;
  /** Null where there is none, or where it was kept from no web page. */
  near: { year: number; url: string } | null;
}

/** What tells titles of reports and places apart; asked for with the first missing report. */
const lookUp = () => import('../../shared/store/named-reports');

/** How a missing report is added: its own page where a kept one links to it, else the page to begin at, whose site mostly has the other years too. */
export function HowToAdd({ of }: { of: MissingReport | null }) {
  const named = useLive(
    async () => (of === null ? [] : (await lookUp()).namedPages(library(), of)),
    [of?.placeCode, of?.kind, of?.year],
  );
  const pages = named.state === 'here' ? named.value : [];
  return (
    <p role="status" class="quiet kept-how" data-testid="kept-how">
      {of !== null && (
        <>
          {t('addReportHow', `${of.place} ${t('yearValue', of.year)}`, kindName(of.kind))}{' '}
          {pages.length > 0 ? (
            <NamedPages pages={pages} />
          ) : (
            of.near !== null && (
              <SourceLink url={of.near.url}>
                {t('addReportNear', yearName(of.near.year), hostOf(of.near.url))}
              </SourceLink>
            )
          )}
        </>
      )}
    </p>
  );
}

/** Links that kept pages had to it; opened by the reader alone. */
function NamedPages({ pages }: { pages: readonly PageLink[] }) {
  return (
    <>
      {t('namedPages')}{' '}
      {pages.map(({ href, title }, at) => (
        <span key={href} data-testid="named-page">
          {at > 0 && t('listSeparator')}
          <SourceLink url={href}>
            <span lang="zh-CN">{title}</span>
          </SourceLink>{' '}
          <small>{hostOf(href)}</small>
        </span>
      ))}
    </>
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
