import { compareCopies } from '../copies';
import { difference } from '../difference';
import type { Check, Finding } from '../finding';
import { byPreferredReport } from '../observation';
import type { CapturedReport } from '../report';
import { isSameReport } from '../report-identity';
import { sameWithinRounding } from '../rounding';
import { seriesIdentity, seriesKey } from '../series';

function findingsOf(original: CapturedReport, copy: CapturedReport): Finding[] {
  return compareCopies(original, copy).flatMap(({ kind, first, second }): Finding[] => {
    const identity = first === null ? null : seriesIdentity(first);
    if (kind !== 'altered' || first === null || second === null || identity === null) return [];
    if (sameWithinRounding(first, second)) return [];
    const by = difference(first.value, second.value, first.unit, identity.kind);
    return [
      {
        check: 'altered-copy',
        // Two originals that differ were delivered twice or taken for one another: no copy changed a number
        severity: first.report.recognition.copy === second.report.recognition.copy ? 'doubt' : 'altered',
        series: seriesKey(identity),
        name: first.figure.indicator.name,
        period: first.figure.period ?? '',
        observations: [first, second],
        values: { status: first.figure.status, ...(by === null ? {} : { difference: by.absolute, unit: by.unit }) },
      },
    ];
  });
}

/** A copy of a report that tells another number than the copy that is preferred, an original before a repost. */
export const alteredCopy: Check = {
  id: 'altered-copy',
  run({ reports }) {
    const ordered = [...reports].sort(byPreferredReport);
    const firsts: CapturedReport[] = [];
    return ordered.flatMap((report) => {
      const first = firsts.find((one) => isSameReport(one, report));
      if (first === undefined) {
        firsts.push(report);
        return [];
      }
      return findingsOf(first, report);
    });
  },
};
