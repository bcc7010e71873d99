import { REPORT_KINDS, type ReportKind } from '../../core/recognise/recognition';
import { kindName } from '../shared/components/report-words';
import { t } from '../shared/i18n/translate';
import type { LibraryView } from '../shared/page/library-view';
import type { CaptureRow } from '../shared/store/rows';

/** Fields that narrow the list; only places and kinds that have captures are offered. */
export function CaptureFilters({
  captures,
  view,
  go,
}: {
  captures: CaptureRow[];
  view: LibraryView & { page: 'captures' };
  go: (view: LibraryView, how?: 'replace') => void;
}) {
  const places = new Map<string, string>();
  const kinds = new Set<ReportKind>();
  for (const { recognition } of captures) {
    if (recognition.place !== null) places.set(recognition.place.code, recognition.place.name);
    kinds.add(recognition.kind);
  }
  const byCode = [...places].sort(([a], [b]) => a.localeCompare(b));
  return (
    <search class="filters">
      <label>
        {t('columnPlace')}
        <select
          data-testid="filter-place"
          value={view.place}
          onChange={(event) => go({ ...view, place: event.currentTarget.value })}
        >
          <option value="">{t('allPlaces')}</option>
          {byCode.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('columnKind')}
        <select
          data-testid="filter-kind"
          value={view.kind}
          onChange={(event) => go({ ...view, kind: event.currentTarget.value as ReportKind | '' })}
        >
          <option value="">{t('allKinds')}</option>
          {REPORT_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('words')}
        <input
          type="search"
          data-testid="filter-text"
          value={view.text}
          onInput={(event) => go({ ...view, text: event.currentTarget.value }, 'replace')}
        />
      </label>
    </search>
  );
}
