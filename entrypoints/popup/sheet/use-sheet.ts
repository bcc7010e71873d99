import { useMemo } from 'preact/hooks';
import { type CapturedReport, withEdits } from '../../../core/compare/report';
import { CORE_INDICATORS } from '../../../core/indicators/core-order';
import { seriesKeysOf } from '../../shared/compare/page-report';
import { moneyPower } from '../../shared/settings/money';
import { library } from '../../shared/store/database';
import { figuresBeside } from '../../shared/store/history';
import { indicatorEdits } from '../../shared/store/indicator-edits';
import { type Live, useLive } from '../../shared/store/use-live';
import { ownPlaceCode, type Sheet, sheetOf } from './sheet';

/** The page's rows with what the library tells of them; kept up to date while the library changes. */
export function useSheet(page: CapturedReport): Live<Sheet> {
  const live = useLive(async () => {
    const edited = withEdits(page, await indicatorEdits(library()));
    const placeCode = ownPlaceCode(edited);
    const core = CORE_INDICATORS.map((id) => ({ indicatorKey: `i:${id}`, placeCode }));
    const kept = await figuresBeside(library(), seriesKeysOf(edited), core);
    // The page's own captures would stand beside it as if another report said the same
    return { edited, others: kept.filter(({ url }) => url === null || url !== page.url) };
  }, [page]);
  const money = moneyPower();
  return useMemo(
    () =>
      live.state === 'here' ? { state: 'here', value: sheetOf(live.value.edited, live.value.others, money) } : live,
    [live, money],
  );
}
