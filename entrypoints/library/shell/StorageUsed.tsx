import { useEffect, useState } from 'preact/hooks';
import { library } from '../../shared/store/database';
import { countKept } from '../../shared/store/reports';
import { useLive } from '../../shared/store/use-live';
import { t, uiLanguage } from '../../shared/words/i18n/translate';

/** `25 MB`, `310 kB`. */
function sizeName(bytes: number): string {
  const large = bytes >= 1e6;
  const unit = large ? 'megabyte' : 'kilobyte';
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit, maximumFractionDigits: 0 }).format(
    bytes / (large ? 1e6 : 1e3),
  );
}

/** How many reports and figures are kept, and how much room they take. The room is asked for again when that has changed. */
export function StorageUsed({ reports }: { reports: number }) {
  const kept = useLive(() => countKept(library()), []);
  const figures = kept.state === 'here' ? kept.value.figures : null;
  const [bytes, setBytes] = useState<number | null>();
  useEffect(() => {
    navigator.storage.estimate().then(
      ({ usage }) => setBytes(usage ?? null),
      (error: unknown) => console.warn('the browser does not tell of its storage:', error),
    );
  }, [figures]);
  if (figures === null || bytes === undefined) return null;
  const number = new Intl.NumberFormat(uiLanguage());
  return (
    <p class="storage" data-testid="storage">
      {t('storageUsed', number.format(reports), number.format(figures), bytes === null ? '–' : sizeName(bytes))}
    </p>
  );
}
