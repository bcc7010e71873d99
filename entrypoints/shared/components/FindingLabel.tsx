import { type MessageKey, t } from '../i18n/translate';
import type { FindingName } from '../messages/schemas';

const FINDING_MESSAGE: Record<FindingName, MessageKey> = { differs: 'markDiffers', missed: 'markMissed' };

/** A finding in words, underlined as its figures are in the page. */
export function FindingLabel({ finding }: { finding: FindingName }) {
  return <span class={`status finding-${finding}`}>{t(FINDING_MESSAGE[finding])}</span>;
}
