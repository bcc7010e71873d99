import { useRef, useState } from 'preact/hooks';
import { t } from '../../words/i18n/translate';
import { Icon } from '../components/Icon';
import type { ExportScope } from './export-scope';

type Dialog = typeof import('./ExportDialog').ExportDialog;

/**
 * Opens the one dialog by which things are exported. It and the formats are loaded at the first click.
 * @param scopes what may be exported, the likeliest first; asked for at the click
 * @param ask false in a popup: the browser's own dialog for files would close it
 */
export function ExportButton({
  scopes,
  ask = true,
  quiet = false,
  id = 'export',
}: {
  scopes: () => ExportScope[];
  ask?: boolean;
  /** True where it stands among links of a bar. */
  quiet?: boolean;
  /** What tests find it by. */
  id?: string;
}) {
  const [Shown, show] = useState<{ Dialog: Dialog; scopes: ExportScope[] } | null>(null);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // The focus may have gone on while the dialog was loaded; who closes it is back where it was opened
  const close = () => {
    show(null);
    button.current?.focus();
  };
  const open = () =>
    import('./ExportDialog').then(
      ({ ExportDialog }) => show({ Dialog: ExportDialog, scopes: scopes() }),
      (error: unknown) => {
        console.error('the formats are not loaded:', error);
        setFailed(true);
      },
    );
  return (
    <>
      <button
        ref={button}
        type="button"
        class={quiet ? 'quiet-button' : undefined}
        aria-haspopup="dialog"
        title={t('exportMenu')}
        data-testid={id}
        onClick={open}
      >
        <Icon of="export" /> <span>{t('exportMenu')}</span>
      </button>
      {failed && <span role="alert">{t('exportFailed')}</span>}
      {Shown !== null && <Shown.Dialog scopes={Shown.scopes} ask={ask} onClose={close} />}
    </>
  );
}
