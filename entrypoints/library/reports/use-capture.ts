import { correctedFigures } from '../../../core/compare/report';
import { reportOfRows } from '../../shared/store/captured-report';
import { figuresOfCapture } from '../../shared/store/captures';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';

/** A capture with its text and its figures as the reader left them; null where there is none of that number. */
export function useCapture(id: number) {
  return useLive(async () => {
    const database = library();
    const [capture, text, rows] = await Promise.all([
      database.captures.get(id),
      database.texts.get(id),
      figuresOfCapture(database, id),
    ]);
    if (capture === undefined || text === undefined) return null;
    return {
      capture,
      document: text.document,
      figures: correctedFigures(reportOfRows(capture, rows)).map(({ figure }) => figure),
    };
  }, [id]);
}
