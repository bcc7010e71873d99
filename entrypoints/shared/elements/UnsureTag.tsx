import { type Doubted, doubtOf, doubtSentence } from '../words/format/doubt-words';
import { t } from '../words/i18n/translate';

/** A small sign beside a figure that is not sure, with the reason in reach; nothing beside one that is. */
export function UnsureTag({ figure }: { figure: Doubted }) {
  const doubt = doubtOf(figure);
  if (doubt === null) return null;
  return (
    <abbr class="unsure" data-testid="unsure" title={doubtSentence(figure)!}>
      {t(doubt.sign)}
    </abbr>
  );
}
