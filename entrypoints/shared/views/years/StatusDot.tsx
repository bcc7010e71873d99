import type { Status } from '../../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../elements/StatusLabel';
import { t } from '../../words/i18n/translate';

/** A status by its shape: filled is told as done, a broken ring estimated, a ring aimed at. `named` where no word stands beside it. */
export function StatusDot({ status, named = true }: { status: Status; named?: boolean }) {
  return named ? (
    <span class={`status-dot ${status}`} role="img" aria-label={t(STATUS_MESSAGE[status])} />
  ) : (
    <span class={`status-dot ${status}`} aria-hidden="true" />
  );
}
