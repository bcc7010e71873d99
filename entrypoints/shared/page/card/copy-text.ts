import { invoke, member } from '../../../../core/document/dom-member';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Puts a text on the clipboard; to be called in the turn of a click. A page over http, or one whose policy forbids the
 * clipboard to itself, forbids it to content scripts as well; there the older command is tried.
 * @returns false where neither was let
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  }
}

/** Selects the text in a field nobody sees. The page hears of no copying: many put words of their own behind what is copied. */
function copyByCommand(text: string, root: ShadowRoot): boolean {
  const page = root.ownerDocument;
  const focused = root.activeElement ?? member(page, 'activeElement');
  const field = invoke(page, 'createElementNS', XHTML, 'textarea') as HTMLTextAreaElement;
  field.value = text;
  field.className = 'visually-hidden';
  field.setAttribute('aria-hidden', 'true');
  root.append(field);
  let set = false;
  const give = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    set = true;
  };
  window.addEventListener('copy', give, { capture: true });
  try {
    field.select();
    return invoke(page, 'execCommand', 'copy') && set;
  } finally {
    window.removeEventListener('copy', give, { capture: true });
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
