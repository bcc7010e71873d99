import { library } from '../../shared/store/database';
import { librarySource } from '../../shared/store/export-source';
import { ExportButton } from '../../shared/views/export/ExportButton';
import type { ExportScope } from '../../shared/views/export/export-scope';
import { ALL_PLACES, type LibraryView, NO_PLACE } from '../../shared/views/library-view';
import { localPlaceName } from '../../shared/words/format/series-place-name';
import { t } from '../../shared/words/i18n/translate';

/** Exports what is shown: the report, the reports of the place, or the whole library. */
export function LibraryExport({ view, place }: { view: LibraryView; place: string }) {
  return <ExportButton quiet scopes={() => scopesOf(view, place)} />;
}

/** @param place code of the place that is shown */
function scopesOf(view: LibraryView, place: string): ExportScope[] {
  const day = new Date().toISOString().slice(0, 10);
  const scopes: ExportScope[] = [];
  if (view.page === 'capture' || view.page === 'text') {
    const { id } = view;
    const name = `${t('libraryTitle')}-${id}`;
    scopes.push({ id: 'report', label: t('exportReport'), name, source: () => librarySource(library(), [id]) });
  }
  if (place !== '' && place !== ALL_PLACES && place !== NO_PLACE) {
    const ofPlace = () => library().captures.where('recognition.place.code').equals(place).primaryKeys();
    scopes.push({
      id: 'place',
      label: t('exportPlace', localPlaceName(place)),
      name: `${localPlaceName(place)}-${day}`,
      source: async () => librarySource(library(), await ofPlace()),
    });
  }
  const name = `${t('libraryTitle')}-${day}`;
  return [...scopes, { id: 'library', label: t('exportLibrary'), name, source: () => librarySource(library()) }];
}
