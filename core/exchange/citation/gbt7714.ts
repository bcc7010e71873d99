import { type Cited, isReport, oneLine } from './cited';

/**
 * A citation after GB/T 7714—2015: 主要责任者. 题名[文献类型标识/OL]. (发布日期)[引用日期]. 获取路径. Whoever published the page
 * answers for it: a report names no author of its own.
 */
export function gbt7714(cited: Cited): string {
  const { recognition, url, accessedOn } = cited;
  const author = oneLine(recognition.publisher);
  const title = oneLine(recognition.title) ?? '';
  const published = recognition.publishedOn === null ? '' : `(${recognition.publishedOn})`;
  const parts = [
    author,
    `${withoutStop(title)}[${isReport(cited) ? 'R' : 'EB'}/OL]`,
    `${published}[${accessedOn}]`,
    oneLine(url),
  ].filter((part) => part !== null);
  return `${parts.map(withoutStop).join('. ')}.`;
}

/** The part's own full stop would stand before the standard's. */
const withoutStop = (part: string): string => part.replace(/[.。．]+$/, '');
