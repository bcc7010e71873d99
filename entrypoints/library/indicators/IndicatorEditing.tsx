import { useEffect, useRef, useState } from 'preact/hooks';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { faultSentence } from '../../shared/views/components/fault-words';
import { hashOfView, viewOfIndicator } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { EditForms } from './EditForms';
import { EditList } from './EditList';
import { editSentence } from './edit-sentence';
import { type EditOutcome, type IndicatorEditor, useIndicatorEditing } from './use-indicator-editing';
import './edit-indicator.css';

/** What the reader can do to the indicator that is shown, what has just been done, and all that was done before. */
export function IndicatorEditing({
  indicators,
  places,
  edits,
}: {
  indicators: string[];
  places: string[];
  edits: readonly IndicatorEdit[];
}) {
  const editor = useIndicatorEditing();
  const [open, setOpen] = useState(false);
  const [only, ...others] = indicators;
  const one = only !== undefined && others.length === 0;
  if (!one && edits.length === 0 && editor.outcome === null) return null;
  return (
    <section class="edit-indicator" aria-label={t('editIndicator')}>
      <Outcome outcome={editor.outcome} editor={editor} place={places[0]!} />
      {one && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="edit-indicator">
          <summary>{t('editIndicator')}</summary>
          {open && <EditForms indicator={only} places={places} edits={edits} editor={editor} />}
        </details>
      )}
      {edits.length > 0 && (
        <details data-testid="all-edits">
          <summary>{t('allEdits', edits.length)}</summary>
          <EditList edits={edits} takeBack={editor.takeBack} />
        </details>
      )}
    </section>
  );
}

/** What came of the last edit; the keyboard goes on from here, because the form may have gone with what it was about. */
function Outcome({ outcome, editor, place }: { outcome: EditOutcome | null; editor: IndicatorEditor; place: string }) {
  const line = useRef<HTMLDivElement>(null);
  const done = outcome?.state === 'made' || outcome?.state === 'taken-back';
  useEffect(() => {
    if (done) line.current?.focus();
  }, [outcome]);
  return (
    <>
      <div ref={line} role="status" tabIndex={-1} data-testid="edit-done" class={done ? 'edit-done' : undefined}>
        {outcome?.state === 'taken-back' && t('editTakenBack', editSentence(outcome.edit))}
        {outcome?.state === 'made' && (
          <>
            {editSentence(outcome.edit)}{' '}
            {outcome.edit.action === 'split' && (
              <a href={hashOfView(viewOfIndicator(outcome.edit.into, place))}>{t('showSplitOff')}</a>
            )}{' '}
            <button type="button" data-testid="take-back-last" onClick={() => editor.takeBack(outcome.edit)}>
              {t('takeBack')}
            </button>
          </>
        )}
      </div>
      {outcome?.state === 'refused' && (
        <p role="alert" data-testid="edit-refused" class="edit-refused">
          {t(outcome.why)}
        </p>
      )}
      {outcome?.state === 'failed' && (
        <p role="alert" data-testid="edit-failed" class="edit-refused">
          {faultSentence(outcome.detail, t('editFailed'))} <code>{outcome.detail}</code>
        </p>
      )}
    </>
  );
}
