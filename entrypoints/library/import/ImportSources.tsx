import { useRef, useState } from 'preact/hooks';
import { hashOfView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { FileDrop, PickButton } from './FileDrop';
import { pastedFile } from './given-files';
import type { GivenFile, RunState } from './import-item';
import { TabsButton } from './TabsButton';
import type { LentSites } from './use-lent-sites';

interface Sources {
  give: (files: GivenFile[]) => void;
  state: RunState;
  sites: LentSites;
}

/** Where files come from: dropped, picked, a folder of them, open tabs, or a pasted text. */
export function ImportSources({ give, state, sites }: Sources) {
  const [pasting, setPasting] = useState(false);
  return (
    <FileDrop
      id="import-drop"
      label={t('importFiles')}
      call={t('importDrop')}
      pick={{ id: 'pick-files', name: t('importPickFiles'), several: true }}
      give={give}
      ways={
        <>
          <PickButton id="pick-folder" name={t('importPickFolder')} several folder give={give} />
          <TabsButton state={state} sites={sites} />
          <button type="button" aria-expanded={pasting} data-testid="paste-text" onClick={() => setPasting(!pasting)}>
            {t('importPaste')}
          </button>
        </>
      }
      note={
        <>
          {t('importFormats')}{' '}
          <a href={hashOfView({ page: 'pdf', from: '', capture: '', figure: '' })}>{t('pdfWithPages')}</a>
        </>
      }
    >
      {pasting && (
        <PasteForm
          give={(file) => {
            give([file]);
            setPasting(false);
          }}
        />
      )}
    </FileDrop>
  );
}

/** How many texts were pasted, which tells one from another. */
let pasted = 0;

function PasteForm({ give }: { give: (file: GivenFile) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = () => {
    const text = field.current?.value ?? '';
    if (text.trim() !== '') give(pastedFile(text, t('importPasteName', ++pasted)));
    else field.current?.focus();
  };
  return (
    <form
      class="import-paste"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        {t('importPasteLabel')}
        <textarea ref={field} rows={8} lang="zh-CN" data-testid="pasted" />
      </label>
      <button type="submit" data-testid="read-pasted">
        {t('importPasteRead')}
      </button>
    </form>
  );
}
