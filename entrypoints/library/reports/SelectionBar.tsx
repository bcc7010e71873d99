import { useState } from 'preact/hooks';
import { DAYS_IN_BIN, deleteCaptures } from '../../shared/store/bin';
import { library } from '../../shared/store/database';
import { librarySource } from '../../shared/store/export-source';
import { addTag, removeTag } from '../../shared/store/reader-marks';
import type { CaptureRow } from '../../shared/store/rows';
import { ExportButton } from '../../shared/views/export/ExportButton';
import type { ExportScope } from '../../shared/views/export/export-scope';
import { t } from '../../shared/words/i18n/translate';
import { TagField, TagList } from './Tags';

/** What can be done to the captures that are selected: tags, export, deletion. */
export function SelectionBar({
  captures,
  known,
  onDeleted,
}: {
  captures: CaptureRow[];
  /** Tags that are offered. */
  known: readonly string[];
  onDeleted: (ids: number[]) => void;
}) {
  const [failed, setFailed] = useState(false);
  const ids = captures.map(({ id }) => id);
  const tags = [...new Set(captures.flatMap((capture) => capture.tags ?? []))];
  const none = captures.length === 0;
  const remove = () =>
    deleteCaptures(library(), ids).then(
      () => onDeleted(ids),
      (error: unknown) => {
        console.error('the captures are not deleted:', error);
        setFailed(true);
      },
    );
  return (
    <section class="selection-bar" aria-label={t('selectSeveral')} data-testid="selection-bar">
      <strong role="status">{t('selectedCount', captures.length)}</strong>
      {!none && (
        <>
          <TagList tags={tags} remove={(tag) => removeTag(library(), ids, tag)} />
          <TagField known={known} add={(tag) => addTag(library(), ids, tag)} />
          <ExportButton id="export-selected" scopes={() => [scopeOf(ids)]} />
          <button type="button" data-testid="delete-selected" title={t('deleteHint', DAYS_IN_BIN)} onClick={remove}>
            {t('deleteSelected')}
          </button>
        </>
      )}
      {none && <span class="quiet">{t('selectSaid')}</span>}
      {failed && <p role="alert">{t('deleteFailed')}</p>}
    </section>
  );
}

/** The captures selected, for a file of their own. */
function scopeOf(captureIds: number[]): ExportScope {
  const day = new Date().toISOString().slice(0, 10);
  return {
    id: 'selected',
    label: t('exportSelected', captureIds.length),
    name: `${t('libraryTitle')}-${day}`,
    source: () => librarySource(library(), captureIds),
  };
}
