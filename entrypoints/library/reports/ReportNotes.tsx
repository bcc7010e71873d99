import { useState } from 'preact/hooks';
import { library } from '../../shared/store/database';
import { addTag, LONGEST_NOTE, listTags, removeTag, writeNote } from '../../shared/store/reader-marks';
import type { CaptureRow } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import { t } from '../../shared/words/i18n/translate';
import { TagField, TagList } from './Tags';

/** What the reader notes of a report: tags, and a text of their own. */
export function ReportNotes({ capture: { id, tags = [], note = '' } }: { capture: CaptureRow }) {
  const known = useLive(() => listTags(library()), []);
  return (
    <>
      <div class="report-line" data-testid="report-tags">
        <TagList tags={tags} remove={(tag) => removeTag(library(), [id], tag)} />
        <TagField
          known={known.state === 'here' ? known.value.map(({ tag }) => tag).filter((tag) => !tags.includes(tag)) : []}
          add={(tag) => addTag(library(), [id], tag)}
        />
      </div>
      <Note id={id} note={note} />
    </>
  );
}

function Note({ id, note }: { id: number; note: string }) {
  const [written, setWritten] = useState(note);
  const [failed, setFailed] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    writeNote(library(), id, written).then(
      () => setFailed(false),
      (error: unknown) => {
        console.error('the note is not kept:', error);
        setFailed(true);
      },
    );
  };
  return (
    <details class="note" open={note !== ''} data-testid="note">
      <summary>{t('note')}</summary>
      <form onSubmit={save}>
        <textarea
          aria-label={t('note')}
          maxLength={LONGEST_NOTE}
          value={written}
          data-testid="note-text"
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
        <button type="submit" disabled={written.trim() === note}>
          {t('saveNote')}
        </button>
        {failed && <p role="alert">{t('noteFailed')}</p>}
      </form>
    </details>
  );
}
