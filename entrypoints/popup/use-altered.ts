import { useMemo } from 'preact/hooks';
import { compareCopies } from '../../core/compare/copies';
import type { Observation } from '../../core/compare/observation';
import { type CapturedReport, withEdits } from '../../core/compare/report';
import { sameWithinRounding } from '../../core/compare/rounding';
import { library } from '../shared/store/database';
import { capturesOfReport } from '../shared/store/history';
import { indicatorEdits } from '../shared/store/indicator-edits';
import { reportId } from '../shared/store/report-id';
import { useLive } from '../shared/store/use-live';

/** A number of the page that a kept copy of its report, from another address, tells otherwise. */
export interface AlteredValue {
  here: Observation;
  kept: Observation;
}

const NONE: AlteredValue[] = [];

/** The numbers in which the page differs from kept copies of the same report at other addresses, in the order of the page. */
export function useAltered(page: CapturedReport): AlteredValue[] {
  const live = useLive(async () => {
    const url = page.url ?? '';
    const edited = withEdits(page, await indicatorEdits(library()));
    const copies = await capturesOfReport(library(), reportId(page.recognition, url), url);
    // What its own address said before is told by the words around each figure
    const altered = copies
      .filter((copy) => copy.url !== page.url)
      .flatMap((copy) => compareCopies(edited, copy))
      .flatMap(({ kind, first, second }) =>
        kind === 'altered' && !sameWithinRounding(first!, second!) ? [{ here: first!, kept: second! }] : [],
      );
    return altered.filter(
      ({ here }, at) => altered.findIndex((other) => other.here.figure.id === here.figure.id) === at,
    );
  }, [page]);
  return useMemo(() => (live.state === 'here' ? live.value : NONE), [live]);
}
