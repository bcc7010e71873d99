import { useState } from 'preact/hooks';
import { ShowAll } from '../../shared/views/components/ShowAll';
import { type MessageKey, t } from '../../shared/words/i18n/translate';
import { type GroupedPromises, UNDECIDED, type Undecided } from './group-promises';
import { UndecidedTable } from './PromiseTable';

const NAME: Record<Undecided, MessageKey> = {
  pending: 'outcomePending',
  'not-reported': 'outcomeNotReported',
  open: 'outcomeUnclear',
};
const SAID: Record<Undecided, MessageKey> = {
  pending: 'pendingSaid',
  'not-reported': 'notReportedSaid',
  open: 'openSaid',
};

/** More rows than these are asked for by a button. */
const SHOWN_AT_FIRST = 100;

/** What has no verdict, quiet and folded at the foot: nothing of it speaks for or against anybody. */
export function UndecidedPromises({ undecided, open }: { undecided: GroupedPromises['undecided']; open?: Undecided }) {
  return (
    <div class="undecided" data-testid="undecided">
      {UNDECIDED.filter((why) => undecided[why].length > 0).map((why) => (
        <Fold key={why} why={why} promises={undecided[why]} begins={open === why} />
      ))}
    </div>
  );
}

function Fold({
  why,
  promises,
  begins,
}: {
  why: Undecided;
  promises: GroupedPromises['undecided'][Undecided];
  begins: boolean;
}) {
  const [open, setOpen] = useState(begins);
  const [all, setAll] = useState(false);
  const shown = all ? promises : promises.slice(0, SHOWN_AT_FIRST);
  return (
    <details
      open={open}
      data-testid="undecided-of"
      data-why={why}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t(NAME[why])} <span class="count">{promises.length}</span>
      </summary>
      {open && (
        <>
          <p class="quiet">{t(SAID[why])}</p>
          <UndecidedTable promises={shown} />
          {shown.length < promises.length && <ShowAll all={promises.length} show={() => setAll(true)} />}
        </>
      )}
    </details>
  );
}
