import { type MessageKey, t } from '../i18n/translate';
import type { Trouble as TroubleKind } from '../tab/use-tab-reading';
import { SourceLink } from './SourceLink';

const SENTENCE: Record<TroubleKind, MessageKey> = {
  'empty-frame': 'troubleEmptyFrame',
  'empty-picture': 'troubleEmptyPicture',
  'empty-script': 'troubleEmptyScript',
  'empty-nothing': 'troubleEmpty',
  pdf: 'troublePdf',
  'too-long': 'troubleTooLong',
  'browser-page': 'troubleBrowserPage',
  file: 'troubleFile',
  'error-page': 'troubleErrorPage',
  'not-granted': 'troubleNotGranted',
  'frame-not-granted': 'troubleFrameNotGranted',
  'nothing-selected': 'troubleNothingSelected',
  'selection-too-long': 'troubleSelectionTooLong',
  'grant-over': 'troubleGrantOver',
  failed: 'troubleFailed',
};

/**
 * One sentence on why nothing is shown and what to do, with a link where the text stands elsewhere; an unexpected error's own
 * words stand folded below.
 */
export function Trouble({ trouble, detail, href }: { trouble: TroubleKind; detail?: string; href?: string }) {
  return (
    <div role="alert" data-testid="trouble" data-trouble={trouble}>
      <p>{t(SENTENCE[trouble])}</p>
      {href !== undefined && <SourceLink url={href}>{t('openThere')}</SourceLink>}
      {detail !== undefined && (
        <details class="quiet">
          <summary>{t('technicalDetail')}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  );
}
