/**
 * Keeps the keyboard's place in a page. When an element that has the focus is taken out of the page (a button that is gone once it
 * was pressed, a view that gives way to another), the browser drops the focus to the body and a reader without a mouse begins
 * again at the top. It goes instead to the nearest box that the element stood in.
 */
export function keepFocus(root: HTMLElement): void {
  /** The element that has the focus and what it stands in, up to `root`. */
  let place: HTMLElement[] = [];
  root.addEventListener('focusin', ({ target }) => {
    place = [];
    for (let element = target as HTMLElement | null; element && element !== root; element = element.parentElement) {
      place.push(element);
    }
    place.push(root);
  });
  root.addEventListener('focusout', ({ target }) => {
    // Some browsers tell of it before an element is taken out, others not at all: only one that is still there was left on purpose
    queueMicrotask(() => {
      if ((target as HTMLElement).isConnected && document.activeElement === document.body) place = [];
    });
  });
  const restore = () => {
    if (place.length === 0 || place[0]!.isConnected || document.activeElement !== document.body) return;
    const next = place.find((element) => element.isConnected);
    if (next === undefined) return;
    if (next.tabIndex < 0) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  new MutationObserver(restore).observe(root, { childList: true, subtree: true });
}
