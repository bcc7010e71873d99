import { type Cited, isReport, oneLine } from './cited';

/** A date as CSL has it: `[[2024, 1, 16]]`. */
const dateOf = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** A citation as an item of CSL-JSON, which Zotero and pandoc read. `id` is the item's own in its list. */
export function cslItem(cited: Cited, id: string): Record<string, unknown> {
  const { recognition, url, accessedOn } = cited;
  const publisher = oneLine(recognition.publisher);
  const title = oneLine(recognition.title);
  return {
    id,
    type: isReport(cited) ? 'report' : 'webpage',
    ...(title === null ? {} : { title }),
    // An office is no first and last name
    ...(publisher === null ? {} : { author: [{ literal: publisher }], publisher }),
    ...(recognition.publishedOn === null ? {} : { issued: dateOf(recognition.publishedOn) }),
    accessed: dateOf(accessedOn),
    ...(url === null ? {} : { URL: url }),
    language: 'zh-CN',
  };
}
