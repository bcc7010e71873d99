import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../shared/views/components/Icon';
import { copyTables } from '../../shared/views/copy/copy-tables';
import { ExportButton } from '../../shared/views/export/ExportButton';
import { dayInWords } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';
import { useShownTables } from './view-tables';

/** Copies the view as it stands, for spreadsheets and texts, and prints it; nothing where it is no table. */
export function ViewActions({ about }: { about: string[] }) {
  const shown = useShownTables();
  const [state, setState] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => setState(null), [shown]);
  if (shown === null) return null;
  const copy = () =>
    copyTables({ about: [...about, dayInWords(new Date())], tables: shown.tables() }).then(
      () => setState('copied'),
      (error: unknown) => {
        console.error('the view is not copied:', error);
        setState('failed');
      },
    );
  return (
    <div class="view-actions">
      {state === 'failed' && <span role="alert">{t('viewNotCopied')}</span>}
      <button type="button" data-testid="copy-view" title={t('copyView')} onClick={copy}>
        <Icon of="copy" />
        <span>{t(state === 'copied' ? 'tableCopied' : 'copyShort')}</span>
      </button>
      <button type="button" data-testid="print-view" title={t('printView')} onClick={() => print()}>
        <Icon of="print" />
        <span>{t('printShort')}</span>
      </button>
      {shown.scope !== null && <ExportButton id="export-view" scopes={() => [shown.scope!()]} />}
      <span class="visually-hidden" role="status">
        {state === 'copied' && t('tableCopied')}
      </span>
    </div>
  );
}
