import { type Trouble as TroubleKind, troubleSentence } from '../../tabs/trouble-words';
import { t } from '../../words/i18n/translate';
import { SourceLink } from './SourceLink';

/**
 * One sentence on why nothing is shown and what to do, with a link where the text stands elsewhere; an unexpected error's own
 * words stand folded below.
 */
export function Trouble({ trouble, detail, href }: { trouble: TroubleKind; detail?: string; href?: string }) {
  return (
    <div role="alert" data-testid="trouble" data-trouble={trouble}>
      <p>{troubleSentence(trouble)}</p>
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
