import { useState } from 'preact/hooks';
import type { Recognition } from '../../../../core/recognise/recognition';
import type { Giving } from '../../tabs/given-of-page';
import { t } from '../../words/i18n/translate';
import { PutRightForm } from './PutRightForm';
import { PutRightGiven } from './PutRightGiven';

/**
 * Has the reader put right which kind of report this is, of which place and year, and take that back.
 * @param give keeps it; the figures are read anew by it
 */
export function PutRight({
  recognition,
  give,
}: {
  recognition: Recognition;
  give: (giving: Giving) => Promise<unknown>;
}) {
  const [open, setOpen] = useState(false);
  return (
    <div class="put-right" data-testid="put-right">
      <PutRightGiven recognition={recognition} give={give} />
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary data-testid="put-right-open">{t('putRight')}</summary>
        {open && <PutRightForm recognition={recognition} give={give} done={() => setOpen(false)} />}
      </details>
    </div>
  );
}
