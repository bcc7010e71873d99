import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/views/components/Icon';
import { t } from '../../shared/words/i18n/translate';
import { droppedFiles, pickedFiles } from './given-files';
import type { GivenFile } from './import-item';
import './file-drop.css';

/** A field that files are dropped on, with the button that picks them. */
export function FileDrop({
  id,
  label,
  call,
  pick,
  give,
  lead,
  ways,
  note,
  children,
}: {
  /** What tests find the field by. */
  id: string;
  label: string;
  /** The sentence that asks for files. */
  call: string;
  pick: { id: string; name: string; accept?: string; several: boolean };
  give: (files: GivenFile[]) => void;
  /** What stands above the call. */
  lead?: ComponentChildren;
  /** Other ways beside the button. */
  ways?: ComponentChildren;
  note: ComponentChildren;
  children?: ComponentChildren;
}) {
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'file-drop over' : 'file-drop'}
      aria-label={label}
      data-testid={id}
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
      {lead}
      <p class="file-call">{over ? t('importDropNow') : call}</p>
      <div class="file-ways">
        <PickButton primary {...pick} give={give} />
        {ways}
      </div>
      <p class="quiet">{note}</p>
      {children}
    </section>
  );
}

/** A button that lets the browser pick files, or a whole folder. */
export function PickButton({
  id,
  name,
  primary = false,
  several,
  accept,
  folder = false,
  give,
}: {
  id: string;
  name: string;
  primary?: boolean;
  several: boolean;
  accept?: string;
  folder?: boolean;
  give: (files: GivenFile[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        data-testid={id}
        onClick={() => input.current?.click()}
      >
        {name}
      </button>
      <input
        ref={input}
        type="file"
        multiple={several}
        accept={accept}
        hidden
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          give(pickedFiles(currentTarget.files ?? []));
          // The same file may be picked again
          currentTarget.value = '';
        }}
      />
    </>
  );
}
