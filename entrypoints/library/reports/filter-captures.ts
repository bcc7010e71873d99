import { type LibraryView, NO_PLACE } from '../../shared/page/library-view';
import type { CaptureRow } from '../../shared/store/rows';

/** The captures that a view asks for; words match title, place, publisher and address, each of them. */
export function filterCaptures(captures: CaptureRow[], view: LibraryView & { page: 'captures' }): CaptureRow[] {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  return captures.filter(({ recognition, url }) => {
    const { place, kind, title, publisher } = recognition;
    if (view.place !== '' && (place?.code ?? NO_PLACE) !== view.place) return false;
    if (view.kind !== '' && kind !== view.kind) return false;
    const text = `${title} ${place?.name ?? ''} ${publisher ?? ''} ${url}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
