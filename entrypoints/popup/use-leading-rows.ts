import { useMemo } from 'preact/hooks';
import { type Correction, withEdits } from '../../core/compare/report';
import { type LeadingRow, leadingRows } from '../shared/compare/leading-rows';
import { pageReport, seriesKeysOf } from '../shared/compare/page-report';
import type { PageReading } from '../shared/messages/schemas';
import { library } from '../shared/store/database';
import { figuresOfSeries } from '../shared/store/history';
import { indicatorEdits } from '../shared/store/indicator-edits';
import { type Live, useLive } from '../shared/store/use-live';

/** The page's leading series with what the library tells of them; kept up to date while the library changes. */
export function useLeadingRows(reading: PageReading, corrections: Correction[]): Live<LeadingRow[]> {
  const page = useMemo(() => pageReport(reading, corrections), [reading, corrections]);
  return useLive(async () => {
    const edited = withEdits(page, await indicatorEdits(library()));
    const kept = await figuresOfSeries(library(), seriesKeysOf(edited));
    // The page's own captures would stand beside it as if another report said the same.
    return leadingRows(
      edited,
      kept.filter(({ url }) => url === null || url !== page.url),
    );
  }, [page]);
}
