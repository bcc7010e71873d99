import type { Status } from '../../../core/figures/figure';
import { type MessageKey, t } from '../words/i18n/translate';

export const STATUS_MESSAGE: Record<Status, MessageKey> = {
  actual: 'statusActual',
  estimate: 'statusEstimate',
  target: 'statusTarget',
};

/** A status in words, underlined as its figures are in the page. */
export function StatusLabel({ status }: { status: Status }) {
  return <span class={`status status-${status}`}>{t(STATUS_MESSAGE[status])}</span>;
}
