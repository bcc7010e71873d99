import type { FindingName } from '../../messages/schemas';
import { type MessageKey, t } from '../../words/i18n/translate';

const FINDING_MESSAGE: Record<FindingName, MessageKey> = { differs: 'markDiffers', missed: 'markMissed' };

/** A finding in words, underlined as its figures are in the page. */
export function FindingLabel({ finding }: { finding: FindingName }) {
  return <span class={`status finding-${finding}`}>{t(FINDING_MESSAGE[finding])}</span>;
}
