import type { Correction } from '../../../../core/compare/report';
import { correctedFigures } from '../../../../core/compare/report';
import type { PageReading } from '../../messages/readings';
import { pageReport } from '../compare/page-report';
import { useFigureFindings } from '../compare/use-figure-findings';
import { StatusCounts } from './StatusCounts';

/** `StatusCounts` of a page that was read, as the reader left it, with what the library makes notable of its figures. */
export function FigureCounts({ reading, corrections }: { reading: PageReading; corrections: Correction[] }) {
  const live = useFigureFindings(reading, corrections);
  const figures = correctedFigures(pageReport(reading, corrections)).map(({ figure }) => figure);
  return <StatusCounts figures={figures} findings={live.state === 'here' ? live.value : undefined} />;
}
