import { useState } from 'preact/hooks';
import type { FileReading } from '../../shared/reading/reading-protocol';
import { library } from '../../shared/store/database';
import { faultSentence } from '../../shared/views/components/fault-words';
import { Icon } from '../../shared/views/components/Icon';
import { hashOfView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import type { DocumentOutcome } from '../import/import-item';
import { outcomeWords } from '../import/import-words';
import { KnownCaptures, keepReading } from '../import/keep-reading';

type Keeping =
  | { state: 'new' | 'keeping' }
  | { state: 'kept'; outcome: DocumentOutcome }
  | { state: 'failed'; why: string };

/** Keeps what was read in the library, as any report, and leads to it. */
export function KeepPdf({ reading }: { reading: FileReading }) {
  const [now, setNow] = useState<Keeping>({ state: 'new' });
  const keep = async () => {
    if (now.state === 'keeping') return;
    setNow({ state: 'keeping' });
    try {
      const { documents } = await keepReading(library(), await KnownCaptures.of(library()), reading, true);
      setNow({ state: 'kept', outcome: documents[0]! });
    } catch (error) {
      setNow({ state: 'failed', why: String(error) });
    }
  };
  return (
    <span class="pdf-keep">
      <span role="status">
        {now.state === 'kept' && outcomeWords(now.outcome)}
        {now.state === 'failed' && faultSentence(now.why, t('saveFailed'))}
      </span>{' '}
      {now.state === 'kept' && now.outcome.captureId !== null ? (
        <a href={hashOfView({ page: 'capture', id: now.outcome.captureId })} data-testid="kept-pdf">
          {t('pdfSeeKept')}
        </a>
      ) : (
        <button
          type="button"
          class="primary"
          data-testid="keep-pdf"
          // Not `disabled`: the browser would take the focus from the button that was just pressed
          aria-disabled={now.state === 'keeping'}
          onClick={keep}
        >
          <Icon of="save" /> {t(now.state === 'keeping' ? 'saving' : 'save')}
        </button>
      )}
    </span>
  );
}
