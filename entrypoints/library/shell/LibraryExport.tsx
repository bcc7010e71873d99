import { ExportButton } from '../../shared/export/ExportButton';
import type { ExportScope } from '../../shared/export/export-scope';
import { localPlaceName } from '../../shared/format/series-place-name';
import { t } from '../../shared/i18n/translate';
import { ALL_PLACES, type LibraryView, NO_PLACE } from '../../shared/page/library-view';
import { library } from '../../shared/store/database';
import { librarySource } from '../../shared/store/export-source';

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
