import { useState } from 'preact/hooks';
import { bibtex } from '../../../../core/exchange/citation/bibtex';
import { gbt7714 } from '../../../../core/exchange/citation/gbt7714';
import type { Figure } from '../../../../core/figures/figure';
import { type MessageKey, t } from '../../words/i18n/translate';
import type { CardActions } from './card-actions';
import { citedMention, plainMention } from './copied';
import { copyText } from './copy-text';
import type { MarkedPage } from './marked-page';

export interface CardButtonsProps {
  figure: Figure;
  name: string;
  page: MarkedPage;
  actions: CardActions;
  root: ShadowRoot;
  onCorrect: () => void;
  onGrown: () => void;
  onClose: () => void;
}

/** What can be taken away from a card, and done to its figure. */
export function CardButtons({ figure, name, page, actions, root, onCorrect, onGrown, onClose }: CardButtonsProps) {
  const [note, setNote] = useState<MessageKey | null>(null);
  /** Shown to be selected where the browser lets nothing be copied. */
  const [uncopied, setUncopied] = useState<string | null>(null);

  const copies: [string, MessageKey, () => string][] = [
    ['copy-text', 'cardCopyText', () => plainMention(figure, name, page)],
    ['copy-citation', 'cardCopyCitation', () => gbt7714(citedMention(figure, page))],
    ['copy-bibtex', 'cardCopyBibtex', () => bibtex(citedMention(figure, page))],
  ];
  const copy = async (text: string) => {
    const copied = await copyText(text, root);
    setNote(copied ? 'cardCopied' : 'cardCopyFailed');
    setUncopied(copied ? null : text);
    onGrown();
  };
  const dismiss = () => actions.dismiss?.(figure, page).then(onClose, () => setNote('cardActionFailed'));

  return (
    <div class="buttons">
      {copies.map(([id, label, text]) => (
        <button key={id} type="button" data-testid={id} onMouseDown={keepFocus} onClick={() => void copy(text())}>
          {t(label)}
        </button>
      ))}
      {actions.correct !== undefined && (
        <button type="button" data-testid="correct" onMouseDown={keepFocus} onClick={onCorrect}>
          {t('cardCorrect')}
        </button>
      )}
      {actions.dismiss !== undefined && (
        <button type="button" data-testid="dismiss" onMouseDown={keepFocus} onClick={dismiss}>
          {t('cardDismiss')}
        </button>
      )}
      <p class="note" role="status" data-testid="card-note">
        {note !== null && t(note)}
      </p>
      {uncopied !== null && <textarea readOnly rows={4} value={uncopied} aria-label={t('cardCopyFailed')} />}
    </div>
  );
}

/** A click leaves the page's focus and selection as they were; Enter and Space reach the button all the same. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();
