import { useMemo } from 'preact/hooks';
import { observationsOf } from '../../core/compare/observation';
import type { CapturedReport } from '../../core/compare/report';
import { seriesIdentity, seriesKey } from '../../core/compare/series';
import { type LeadingRow, leadingRows } from '../shared/compare/leading-rows';
import { pageReport } from '../shared/compare/page-report';
import type { PageReading } from '../shared/messages/schemas';
import { library } from '../shared/store/database';
import { figuresOfSeries } from '../shared/store/history';
import { type Live, useLive } from '../shared/store/use-live';

function seriesKeysOf(report: CapturedReport): string[] {
  const identities = observationsOf(report).flatMap((one) => seriesIdentity(one) ?? []);
  return [...new Set(identities.map(seriesKey))];
}

/** The page's leading series with what the library tells of them; kept up to date while the library changes. */
export function useLeadingRows(reading: PageReading): Live<LeadingRow[]> {
  const page = useMemo(() => pageReport(reading), [reading]);
  return useLive(async () => {
    const kept = await figuresOfSeries(library(), seriesKeysOf(page));
    // The page's own captures would stand beside it as if another report said the same.
    return leadingRows(
      page,
      kept.filter(({ url }) => url === null || url !== page.url),
    );
  }, [page]);
}
