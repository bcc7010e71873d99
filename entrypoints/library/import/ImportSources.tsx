import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/views/components/Icon';
import { hashOfView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { droppedFiles, pastedFile, pickedFiles } from './given-files';
import type { GivenFile, RunState } from './import-item';
import { TabsButton } from './TabsButton';
import type { LentSites } from './use-lent-sites';

interface Sources {
  give: (files: GivenFile[]) => void;
  state: RunState;
  sites: LentSites;
}

/** Where files come from: dropped, picked, a folder of them, or a pasted text. */
export function ImportSources({ give, state, sites }: Sources) {
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const picked = (input: HTMLInputElement) => {
    give(pickedFiles(input.files ?? []));
    // The same file may be picked again
    input.value = '';
  };
  return (
    <section
      class={over ? 'import-drop over' : 'import-drop'}
      aria-label={t('importFiles')}
      data-testid="import-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer === null) return;
        droppedFiles(event.dataTransfer).then(give, (error: unknown) =>
          console.error('what was dropped cannot be read:', error),
        );
      }}
    >
      <Icon of="import" />
      <p class="import-call">{t(over ? 'importDropNow' : 'importDrop')}</p>
      <div class="import-ways">
        <button type="button" class="primary" data-testid="pick-files" onClick={() => files.current?.click()}>
          {t('importPickFiles')}
        </button>
        <button type="button" data-testid="pick-folder" onClick={() => folder.current?.click()}>
          {t('importPickFolder')}
        </button>
        <TabsButton state={state} sites={sites} />
        <button type="button" aria-expanded={pasting} data-testid="paste-text" onClick={() => setPasting(!pasting)}>
          {t('importPaste')}
        </button>
      </div>
      <p class="quiet">
        {t('importFormats')}{' '}
        <a href={hashOfView({ page: 'pdf', from: '', capture: '', figure: '' })}>{t('pdfWithPages')}</a>
      </p>
      <input ref={files} type="file" multiple hidden onChange={(event) => picked(event.currentTarget)} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        {...{ webkitdirectory: true }}
        onChange={(event) => picked(event.currentTarget)}
      />
      {pasting && (
        <PasteForm
          give={(file) => {
            give([file]);
            setPasting(false);
          }}
        />
      )}
    </section>
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
