import { t } from '../shared/i18n/translate';
import type { LibraryView } from '../shared/page/library-view';
import type { CaptureRow } from '../shared/store/rows';
import { CaptureFilters } from './CaptureFilters';
import { CaptureTable } from './CaptureTable';
import { filterCaptures } from './filter-captures';

/** Captured reports, narrowed by place, kind and words. */
export function CaptureList({
  captures,
  view,
  go,
}: {
  captures: CaptureRow[];
  view: LibraryView & { page: 'captures' };
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  const shown = filterCaptures(captures, view);
  return (
    <>
      <CaptureFilters captures={captures} view={view} go={go} />
      <p role="status" class="quiet" data-testid="capture-count">
        {t('captureCount', shown.length, captures.length)}
      </p>
      {shown.length > 0 && <CaptureTable captures={shown} />}
    </>
  );
}
