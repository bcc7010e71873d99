/** The rows of a list as the keyboard walks them: the buttons that lead to the page. */
const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-figure]')];

/** Where a key leads from row `at` of `count`; null for keys that do not walk, -1 for above the first row. */
export function rowAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Moves the focus by a key that was pressed on something inside a row.
 * @param above what has the focus when the arrow leads up from the first row
 */
export function walkRows(event: KeyboardEvent, list: HTMLElement, above: HTMLElement | null): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = (event.target as HTMLElement).closest('.figure')?.querySelector<HTMLElement>('[data-figure]');
  if (!row) return;
  const rows = rowsOf(list);
  const next = rowAfter(event.key, rows.indexOf(row), rows.length);
  if (next === null) return;
  event.preventDefault();
  (next < 0 ? above : rows[next])?.focus();
}
