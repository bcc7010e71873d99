import { useEffect, useState } from 'preact/hooks';
import { library } from '../../shared/store/database';
import { countKept } from '../../shared/store/reports';
import { useLive } from '../../shared/store/use-live';
import { t, uiLanguage } from '../../shared/words/i18n/translate';

interface Storage {
  /** Bytes in use by the extension, as the browser estimates them; null where it does not tell. */
  bytes: number | null;
  /** True where the browser deletes nothing by itself when the disk is full. */
  persisted: boolean;
}

/** How much the library takes on this computer, and whether the browser may throw it away. */
export function StorageLines() {
  const counts = useLive(() => countKept(library()), []);
  const [storage, setStorage] = useState<Storage | null>(null);
  const look = async () => {
    const [{ usage }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    setStorage({ bytes: usage ?? null, persisted });
  };
  const kept = counts.state === 'here' ? `${counts.value.captures} ${counts.value.figures}` : '';
  useEffect(() => {
    look().catch((error: unknown) => console.warn('the browser does not tell of its storage:', error));
  }, [kept]);
  const persist = async () => {
    await navigator.storage.persist();
    await look();
  };
  return (
    <>
      <p class="setting" data-testid="storage-room">
        <span class="setting-name">{t('storageRoom')}</span>
        {storage !== null && storage.bytes !== null && <strong>{megabytes(storage.bytes)}</strong>}
        {counts.state === 'here' && (
          <span class="quiet">{t('storageHolds', grouped(counts.value.captures), grouped(counts.value.figures))}</span>
        )}
      </p>
      {storage !== null && (
        <p class="setting">
          <span class="setting-name">{t('storageKept')}</span>
          {storage.persisted ? (
            <span data-testid="persisted">{t('storagePersisted')}</span>
          ) : (
            <>
              <button type="button" data-testid="persist" onClick={persist}>
                {t('storagePersist')}
              </button>
              <span class="quiet">{t('storageNotPersisted')}</span>
            </>
          )}
        </p>
      )}
    </>
  );
}

const grouped = (count: number): string => new Intl.NumberFormat('en').format(count);

function megabytes(bytes: number): string {
  const options = { style: 'unit', unit: 'megabyte', maximumFractionDigits: bytes < 1e7 ? 1 : 0 } as const;
  return new Intl.NumberFormat(uiLanguage(), options).format(bytes / 1e6);
}
