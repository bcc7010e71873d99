import { useMemo } from 'preact/hooks';
import type { CapturedReport } from '../../../core/compare/report';
import { CORE_INDICATORS } from '../../../core/indicators/core-order';
import { type Live, useLive } from '../../shared/store/use-live';
import { besidePage } from '../../shared/views/compare/beside-page';
import { moneyPower } from '../../shared/words/settings/money';
import { ownPlaceCode, type Sheet, sheetOf } from './sheet';

/** The core of the page's place: what other reports tell of it has a row even where the page passes it over. */
const coreOf = (page: CapturedReport) =>
  CORE_INDICATORS.map((id) => ({ indicatorKey: `i:${id}`, placeCode: ownPlaceCode(page) }));

/** The page's rows with what the library tells of them; kept up to date while the library changes. */
export function useSheet(page: CapturedReport): Live<Sheet> {
  const live = useLive(() => besidePage(page, coreOf), [page]);
  const money = moneyPower();
  return useMemo(
    () => (live.state === 'here' ? { state: 'here', value: sheetOf(live.value.page, live.value.others, money) } : live),
    [live, money],
  );
}
