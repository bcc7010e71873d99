import { afterQuiet } from '../store/copies/after-quiet';
import { followMarks } from '../store/copies/changed';
import { copyMarks, whereNobodyCopies } from '../store/copies/copies';
import { library } from '../store/database';

/** Copies what the reader corrects in pages, the side panel and the popup; with a page of the library open that page does it. */
export function copyChanges(): void {
  const ask = afterQuiet(() =>
    whereNobodyCopies(() => copyMarks(library())).catch((error: unknown) =>
      console.warn('the change is in no copy:', error),
    ),
  );
  followMarks(ask);
}
