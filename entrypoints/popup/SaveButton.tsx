import { useRef, useState } from 'preact/hooks';
import type { PageReading } from '../shared/messages/readings';
import { findSameCapture } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { reportId } from '../shared/store/report-id';
import { textHash } from '../shared/store/save-capture';
import { type Live, useLive } from '../shared/store/use-live';
import { letKeep } from '../shared/tabs/private-windows';
import { activeTab } from '../shared/tabs/read-tab';
import { faultSentence } from '../shared/views/components/fault-words';
import { Icon } from '../shared/views/components/Icon';
import { yearQuestion } from '../shared/views/year/year-question';
import { localDay, localTime } from '../shared/words/format/local-time';
import { type MessageKey, t } from '../shared/words/i18n/translate';
import { keepReading, type Saving } from './keep-reading';

/** What the button says where it is not simply to be pressed. */
const WORDS: Partial<Record<Saving['state'], MessageKey>> = { saving: 'saving', private: 'saveAllTheSame' };

/** Keeps the page's reading and says how that went; filled only while something is unsaved, afterwards a mark with its date. */
export function SaveButton({ reading }: { reading: PageReading }) {
  const [pressed, setSaving] = useState<Saving>({ state: 'new' });
  const running = useRef(false);
  const { url, text } = reading.document;

  // Put in the place of another copy, or taken back, it is kept or not without this button
  const keptAt = useLive(async () => {
    const same = await findSameCapture(library(), url ?? '', await Promise.resolve(textHash(text)));
    // Put right since, it is another report
    return same !== null && reportId(same.recognition, url ?? '') === reportId(reading.recognition, url ?? '')
      ? same.capturedAt
      : null;
  }, [url, text]);
  const saving = savingOf(pressed, keptAt);

  const done = saving.state === 'saved';
  const kept = done || saving.state === 'before';
  const save = async () => {
    if (running.current || done) return;
    running.current = true;
    // Pressed again, under the sentence on private windows
    if (saving.state === 'private') await letKeep(await activeTab());
    setSaving({ state: 'saving' });
    setSaving(await keepReading(reading));
    running.current = false;
  };
  const at = saving.state === 'before' ? saving.at : new Date().toISOString();
  const before = saving.state === 'before' ? `${t('savedBefore', localTime(saving.at))} ${t('saveAgain')}` : undefined;
  return (
    <span class="save">
      <span class="save-note" role="status" data-testid="save-note">
        {done && <span class="visually-hidden">{t('saved')}</span>}
        {!kept &&
          saving.state !== 'failed' &&
          saving.state !== 'private' &&
          yearQuestion(reading.recognition)?.state === 'open' && (
            <span data-testid="save-without-year">{t('saveWithoutYear')}</span>
          )}
        {saving.state === 'private' && <span data-testid="private-window">{t('privateWindow')}</span>}
        {saving.state === 'failed' && <span title={saving.why}>{faultSentence(saving.why, t('saveFailed'))}</span>}
      </span>
      <button
        type="button"
        class={kept ? 'saved' : 'primary'}
        data-testid="save"
        data-state={saving.state}
        title={before}
        // Not `disabled`: the browser would take the focus from the button that was just pressed
        aria-disabled={saving.state === 'saving' || done}
        onClick={save}
      >
        <Icon of="save" />
        {kept ? t('savedOn', localDay(at)) : t(WORDS[saving.state] ?? 'save')}
        {before !== undefined && <span class="visually-hidden"> {before}</span>}
      </button>
    </span>
  );
}

/** What pressing the button came to; before that, what the library holds. */
function savingOf(pressed: Saving, keptAt: Live<string | null>): Saving {
  if (pressed.state !== 'new' || keptAt.state === 'waiting') return pressed;
  if (keptAt.state === 'failed') return { state: 'failed', why: keptAt.why };
  return keptAt.value === null ? pressed : { state: 'before', at: keptAt.value };
}
