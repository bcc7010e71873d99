import type { Observation } from '../../../core/compare/observation';
import { CorrectedTag } from '../../shared/components/CorrectedTag';
import { copyName, kindName, yearName } from '../../shared/components/report-words';
import { UnsureTag } from '../../shared/components/UnsureTag';
import { shownValue } from '../../shared/format/shown-value';
import { hashOfView } from '../../shared/page/library-view';

/** A value as its text writes it, and the capture that tells it. */
export function ToldBy({ observation: { figure, corrected, report } }: { observation: Observation }) {
  const { title, year, kind, copy } = report.recognition;
  return (
    <div class="told">
      <UnsureTag figure={figure} /> {shownValue(figure)} {corrected && <CorrectedTag />}
      <a class="told-by" href={hashOfView({ page: 'capture', id: Number(report.id) })} title={title}>
        {yearName(year)} {kindName(kind)} {copy === 'repost' && copyName(copy)}
      </a>
    </div>
  );
}
