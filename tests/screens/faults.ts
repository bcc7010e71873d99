/** What is wrong with a screen as a browser can tell it: what sticks out to the side, and words that are cut off where nothing shows the whole. Runs in a page. */
export function faultsOf(): string[] {
  const page = document.documentElement;
  const nameOf = (element: Element): string =>
    `${element.localName}.${String(element.getAttribute('class') ?? '').replaceAll(' ', '.')} “${(element.textContent ?? '').trim().slice(0, 24)}”`;
  const faults: string[] = [];
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('svg, .visually-hidden') === null,
  );
  if (page.scrollWidth > page.clientWidth + 1) {
    const out = all.find((element) => element.getBoundingClientRect().right > innerWidth + 1);
    faults.push(`the page scrolls to the side: ${out === undefined ? '' : nameOf(out)}`);
  }
  for (const element of all) {
    const { overflowX, overflowY, whiteSpace } = getComputedStyle(element);
    const cutAcross = overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll';
    const cutBelow = overflowY === 'hidden' || overflowY === 'clip';
    const across = cutAcross && element.scrollWidth > element.clientWidth + 1 && whiteSpace !== 'normal';
    const below = cutBelow && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0;
    if (!(across || below) || (element.textContent ?? '').trim() === '') continue;
    // The whole of it in a title, in what unfolds, or in a list that scrolls inside
    if (element.closest('[title]') !== null || element.querySelector('[title]') !== null) continue;
    if (/^(?:select|input|textarea|main|body)$/.test(element.localName)) continue;
    faults.push(`cut off: ${nameOf(element)}`);
  }
  return [...new Set(faults)];
}

/**
 * Words of the other language in an English screen: Chinese outside of what a page said and of `named`, names that have no other form
 * (a place, a unit in brackets, the name of the language). Runs in a page.
 */
export function untranslated(named: readonly string[]): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = named.reduce((left, name) => left.replaceAll(name, ''), (node.nodeValue ?? '').trim());
    const element = node.parentElement!;
    if (!/\p{Script=Han}/u.test(words) || element.closest('[lang|="zh"]:not(html), option, svg') !== null) continue;
    if (element.checkVisibility({ visibilityProperty: true }))
      found.add(`${element.localName}.${element.className} “${words.slice(0, 24)}”`);
  }
  return [...found].slice(0, 12);
}
