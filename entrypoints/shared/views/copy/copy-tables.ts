import { type CopiedTables, tablesAsHtml, tablesAsText } from './copied-table';

/** Puts tables on the clipboard, as text of tabs and as HTML; to be called in the turn of a click. */
export function copyTables(copied: CopiedTables): Promise<void> {
  const of = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  const item = Object.fromEntries([of('text/plain', tablesAsText(copied)), of('text/html', tablesAsHtml(copied))]);
  return navigator.clipboard.write([new ClipboardItem(item)]);
}
