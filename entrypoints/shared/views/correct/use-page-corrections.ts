import { useMemo } from 'preact/hooks';
import { applyCorrections } from '../../../../core/compare/apply-corrections';
import type { Correction } from '../../../../core/compare/report';
import type { PageReading } from '../../messages/readings';
import { pageOf, standingCorrections } from '../../store/correction-rows';
import { library } from '../../store/database';
import { useLive } from '../../store/use-live';

const NONE: Correction[] = [];

/** What the corrections of a page come to in a fresh reading of it; kept up to date while they change. */
export function usePageCorrections(reading: PageReading | null): Correction[] {
  const url = reading?.document.url ?? null;
  const live = useLive(async () => (url === null ? [] : standingCorrections(library(), pageOf(url))), [url]);
  const standing = live.state === 'here' ? live.value : null;
  return useMemo(() => {
    if (reading === null || standing === null || standing.length === 0) return NONE;
    return applyCorrections(reading.document, reading.figures, standing).applied;
  }, [reading, standing]);
}
