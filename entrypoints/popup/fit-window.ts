/** What the popup asks for in `popup.css`. */
const WISHED = 560;
const WISHED_HEIGHT = 600;
/** A window narrower than this is still opening. */
const LEAST = 240;
/** By then the browser has made the window as large as the page asks for, or as large as it ever will. */
const OPENED_MS = 400;

/**
 * Lets the page be as wide and as high as its window where the browser does not give it what it asks for: at 200 % zoom, in a narrow
 * overflow menu, on a phone. No style sheet can tell: while the window opens it is narrower than any page.
 */
export function fitWindow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    const { style } = document.body;
    style.width = innerWidth >= LEAST && innerWidth < WISHED ? `${innerWidth}px` : '';
    style.setProperty('--window-height', innerHeight >= LEAST && innerHeight < WISHED_HEIGHT ? `${innerHeight}px` : '');
  };
  const fitLater = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, OPENED_MS);
  };
  window.addEventListener('resize', fitLater);
  fitLater();
}
