import { useFigureFindings } from '../compare/use-figure-findings';
import type { PageReading } from '../messages/schemas';
import { StatusCounts } from './StatusCounts';

/** `StatusCounts` of a page that was read, with what the library makes notable of its figures. */
export function FigureCounts({ reading }: { reading: PageReading }) {
  const live = useFigureFindings(reading);
  return <StatusCounts figures={reading.figures} findings={live.state === 'here' ? live.value : undefined} />;
}
