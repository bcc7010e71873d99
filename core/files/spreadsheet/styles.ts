import { readUnprefixedXml } from '../xml';
import { builtInFormat } from './number-format';

/** The number format of each cell style of a workbook, by its index (`xl/styles.xml`). */
export function cellFormats(stylesXml: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  readUnprefixedXml(stylesXml, {
    open: (name, attribute) => {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? '0');
        formats.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** The strings that cells name by number (`xl/sharedStrings.xml`), without the readings that stand above East Asian words. */
export function sharedStrings(source: string): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let reading = false;
  let inText = false;
  readUnprefixedXml(source, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') reading = true;
      else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 'si') {
        strings.push(text ?? '');
        text = null;
      } else if (name === 'rPh') reading = false;
      else if (name === 't') inText = false;
    },
    text: (piece) => {
      if (text !== null && inText && !reading) text += piece;
    },
  });
  return strings;
}
