import { type CapturedReport, withEdits } from '../../../../core/compare/report';
import { library } from '../../store/database';
import { figuresBeside, type IndicatorOfPlace } from '../../store/history';
import { indicatorEdits } from '../../store/indicator-edits';
import { seriesKeysOf } from './page-report';

/** A page with what the library holds beside it. */
export interface BesidePage {
  /** The page, the reader's edits of indicators applied. */
  page: CapturedReport;
  others: CapturedReport[];
}

/**
 * What the library tells of a page's series, and of further indicators.
 * @param more the indicators for the edited page
 */
export async function besidePage(
  page: CapturedReport,
  more: (page: CapturedReport) => IndicatorOfPlace[] = () => [],
): Promise<BesidePage> {
  const edited = withEdits(page, await indicatorEdits(library()));
  const kept = await figuresBeside(library(), seriesKeysOf(edited), more(edited));
  // The page's own captures would stand beside it as if another report said the same
  return { page: edited, others: kept.filter(({ url }) => url === null || url !== page.url) };
}
