import { t } from '../../shared/words/i18n/translate';

/** Work that is under way: how far it has come, and the way to stop it. */
export function Running({ label, done, stop }: { label: string; done: number; stop?: () => void }) {
  return (
    <div class="running" role="status">
      <span>{label}</span>
      <progress value={done} max={1} aria-label={label} />
      {stop !== undefined && (
        <button type="button" data-testid="stop-backup" onClick={stop}>
          {t('stop')}
        </button>
      )}
    </div>
  );
}
