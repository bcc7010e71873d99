import { useEffect, useRef, useState } from 'preact/hooks';
import { localTime } from '../shared/format/local-time';
import { t } from '../shared/i18n/translate';
import type { PageReading } from '../shared/messages/schemas';
import { findSameCapture } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { textHash } from '../shared/store/save-capture';
import { yearQuestion } from '../shared/year/year-question';
import { keepReading, type Saving } from './keep-reading';

/** Keeps the reading. `已保存` stands only after the worker has told of the committed transaction. */
export function SaveButton({ reading }: { reading: PageReading }) {
  // Two clicks in one turn would both find the button enabled
  const running = useRef(false);
  const [saving, setSaving] = useState<Saving>({ state: 'new' });
  const { url, text } = reading.document;

  useEffect(() => {
    let gone = false;
    const look = async () => {
      const same = await findSameCapture(library(), url ?? '', await textHash(text));
      if (!gone && same !== null)
        setSaving((now) => (now.state === 'new' ? { state: 'before', at: same.capturedAt } : now));
    };
    look().catch((error: unknown) => !gone && setSaving({ state: 'failed', why: String(error) }));
    return () => {
      gone = true;
    };
  }, [url, text]);

  const done = saving.state === 'saved';
  const save = async () => {
    if (running.current || done) return;
    running.current = true;
    setSaving({ state: 'saving' });
    setSaving(await keepReading(reading));
    running.current = false;
  };

  return (
    <>
      <button
        type="button"
        class="primary"
        data-testid="save"
        data-state={saving.state}
        // Not `disabled`: the browser would take the focus from the button that was just pressed
        aria-disabled={saving.state === 'saving' || done}
        onClick={save}
      >
        {t(LABEL[saving.state])}
      </button>
      <p class="save-note" role="status" data-testid="save-note">
        {saving.state === 'saved' && <span class="visually-hidden">{t('saved')}</span>}
        {saving.state === 'before' && t('savedBefore', localTime(saving.at))}
        {!done && saving.state !== 'failed' && yearQuestion(reading.recognition)?.state === 'open' && (
          <span data-testid="save-without-year">{t('saveWithoutYear')}</span>
        )}
        {saving.state === 'failed' && <span title={saving.why}>{t('saveFailed')}</span>}
      </p>
    </>
  );
}

const LABEL = { new: 'save', before: 'saveAgain', saving: 'saving', saved: 'saved', failed: 'save' } as const;
