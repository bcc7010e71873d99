import { useEffect, useState } from 'preact/hooks';
import { DAYS_IN_BIN } from '../../shared/store/bin';
import { library } from '../../shared/store/database';
import { t } from '../../shared/words/i18n/translate';
import { ImportList } from './ImportList';
import { ImportSources } from './ImportSources';
import { ImportState } from './ImportState';
import { Inbox } from './Inbox';
import './import.css';
import { type LastImport, rememberedImport, rememberImport, takeBack } from './import-log';
import { ListedChoice } from './ListedChoice';
import { LostSites } from './LostSites';
import { libraryImport } from './library-import';
import { useAskBeforeLeaving, useImport } from './use-import';
import { useLentSites } from './use-lent-sites';

/** Files into the library: where they come from, how far they are, what each was, and what waits to be settled. */
export function ImportView() {
  const progress = useImport();
  const { state, items } = progress;
  const running = state === 'running' || state === 'paused';
  useAskBeforeLeaving(running);
  const sites = useLentSites(state);
  return (
    <div class="import">
      <ListedChoice state={state} sites={sites} />
      <ImportSources state={state} sites={sites} give={(files) => libraryImport.add(files)} />
      <LostSites lost={sites.lost} askAgain={sites.askAgain} />
      {items.length > 0 && <ImportState progress={progress} />}
      {items.length === 0 && <Before />}
      {items.length > 0 && <ImportList items={items} />}
      <Inbox quiet={!running} />
    </div>
  );
}

/** The import of a page that was closed or loaded again can still be undone. */
function Before() {
  const [last, setLast] = useState<LastImport | null>(null);
  const [undone, setUndone] = useState(false);
  useEffect(() => {
    rememberedImport().then(setLast, (error: unknown) => console.warn('the last import is not told:', error));
  }, []);
  if (undone) return <p role="status">{t('importUndone', DAYS_IN_BIN)}</p>;
  if (last === null) return null;
  const undo = async () => {
    await takeBack(library(), last.added);
    await rememberImport(null);
    setUndone(true);
  };
  return (
    <p data-testid="last-import">
      {t('importLast', last.added.length)}{' '}
      <button type="button" data-testid="undo-last-import" onClick={undo}>
        {t('importUndo', last.added.length)}
      </button>
    </p>
  );
}
