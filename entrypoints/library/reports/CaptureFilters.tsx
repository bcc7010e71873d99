import { REPORT_KINDS, type ReportKind } from '../../../core/recognise/recognition';
import { ChoiceField } from '../../shared/components/ChoiceField';
import { kindName } from '../../shared/components/report-words';
import { t } from '../../shared/i18n/translate';
import type { LibraryView } from '../../shared/page/library-view';
import type { CaptureRow } from '../../shared/store/rows';

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
      <ChoiceField
        label={t('columnPlace')}
        id="filter-place"
        value={view.place}
        all={t('allPlaces')}
        options={byCode}
        choose={(place) => go({ ...view, place })}
      />
      <ChoiceField
        label={t('columnKind')}
        id="filter-kind"
        value={view.kind}
        all={t('allKinds')}
        options={REPORT_KINDS.filter((kind) => kinds.has(kind)).map((kind) => [kind, kindName(kind)] as const)}
        choose={(kind) => go({ ...view, kind })}
      />
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
