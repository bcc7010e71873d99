import { type MessageKey, t } from '../i18n/translate';
import type { Trouble as TroubleKind } from '../tab/use-tab-reading';

const SENTENCE: Record<TroubleKind, MessageKey> = {
  empty: 'troubleEmpty',
  pdf: 'troublePdf',
  'too-long': 'troubleTooLong',
  'browser-page': 'troubleBrowserPage',
  file: 'troubleFile',
  'error-page': 'troubleErrorPage',
  'not-granted': 'troubleNotGranted',
  failed: 'troubleFailed',
};

/** One sentence on why nothing is shown and what to do; an unexpected error's own words stand folded below. */
export function Trouble({ trouble, detail }: { trouble: TroubleKind; detail?: string }) {
  return (
    <div role="alert" data-testid="trouble" data-trouble={trouble}>
      <p>{t(SENTENCE[trouble])}</p>
      {detail !== undefined && (
        <details class="quiet">
          <summary>{t('technicalDetail')}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  );
}
