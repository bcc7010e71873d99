import { useMemo } from 'preact/hooks';
import type { CapturedReport } from '../../core/compare/report';
import { useLive } from '../shared/store/use-live';
import { besidePage } from '../shared/views/compare/beside-page';
import { moneyPower } from '../shared/words/settings/money';
import { type BesideFigure, besideFigures } from './beside-figures';

const NONE: ReadonlyMap<string, BesideFigure> = new Map();

/** What stands beside each figure of a page in other years and reports; nothing until the library has answered. */
export function useBeside(page: CapturedReport | null): ReadonlyMap<string, BesideFigure> {
  const live = useLive(async () => (page === null ? null : besidePage(page)), [page]);
  const money = moneyPower();
  return useMemo(
    () => (live.state === 'here' && live.value !== null ? besideFigures(live.value, money) : NONE),
    [live, money],
  );
}
