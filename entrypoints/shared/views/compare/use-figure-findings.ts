import { useMemo } from 'preact/hooks';
import { type Correction, withEdits } from '../../../../core/compare/report';
import type { PageReading } from '../../messages/readings';
import type { FigureFinding } from '../../messages/schemas';
import { library } from '../../store/database';
import { capturesOfReport, figuresOfSeries } from '../../store/history';
import { indicatorEdits } from '../../store/indicator-edits';
import { reportId } from '../../store/report-id';
import { type Live, useLive } from '../../store/use-live';
import { figureFindings } from './figure-findings';
import { pageReport, seriesKeysOf } from './page-report';

/** What the library makes notable of a page's figures; kept up to date while the library changes. */
export function useFigureFindings(reading: PageReading, corrections: Correction[]): Live<FigureFinding[]> {
  const own = useMemo(() => pageReport(reading, corrections), [reading, corrections]);
  return useLive(async () => {
    const page = withEdits(own, await indicatorEdits(library()));
    const url = page.url ?? '';
    const earlier = await capturesOfReport(library(), reportId(page.recognition, url), url);
    const others = await figuresOfSeries(library(), seriesKeysOf(page));
    return figureFindings(
      page,
      earlier,
      others.filter((other) => other.url === null || other.url !== page.url),
    );
  }, [own]);
}
