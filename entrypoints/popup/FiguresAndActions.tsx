import { type Correction, correctedFigures } from '../../core/compare/report';
import { pageReport } from '../shared/compare/page-report';
import { useFigureFindings } from '../shared/compare/use-figure-findings';
import { StatusCounts } from '../shared/components/StatusCounts';
import type { TabView } from '../shared/tab/use-tab-reading';
import { ReadActions } from './ReadActions';

/** How many figures a page has and what is notable of them, with what can be done with it. */
export function FiguresAndActions({
  view,
  corrections,
}: {
  view: TabView & { view: 'read' };
  corrections: Correction[];
}) {
  const figures = correctedFigures(pageReport(view.reading, corrections)).map(({ figure }) => figure);
  const live = useFigureFindings(view.reading, corrections);
  // A library that cannot be read is said so by the figures beside other years
  const findings = live.state === 'here' ? live.value : undefined;
  return (
    <>
      <StatusCounts figures={figures} findings={findings} />
      {figures.length > 0 && <ReadActions view={view} corrections={corrections} findings={findings} />}
    </>
  );
}
