import type { ComponentChildren } from 'preact';
import type { Live } from '../../shared/store/use-live';
import { faultSentence } from '../../shared/views/components/fault-words';
import { t } from '../../shared/words/i18n/translate';

/** What a query of the library gives, or that it is under way, or that the library could not be opened. */
export function Answer<Value>({ of, children }: { of: Live<Value>; children: (value: Value) => ComponentChildren }) {
  if (of.state === 'waiting') return <p role="status">{t('libraryOpening')}</p>;
  if (of.state === 'failed') {
    return (
      <p role="alert" data-testid="library-failed">
        {faultSentence(of.why, t('libraryFailed'))} <code>{of.why}</code>
      </p>
    );
  }
  return <>{children(of.value)}</>;
}
