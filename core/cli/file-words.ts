import type { FileNotice, FileTrouble } from '../files/contract';

const KINDS: Record<string, string> = {
  pdf: 'a PDF',
  picture: 'a picture; figures are read from text only',
  compound: 'of an old Office program; save it as .docx or .xlsx',
  'old-word': 'of a Word older than 97; save it as .docx',
  'old-excel': 'of an Excel older than 97; save it as .xlsx',
  xlsb: 'an Excel workbook in binary form; save it as .xlsx',
  rar: 'a RAR archive; unpack it first',
  '7z': 'a 7z archive; unpack it first',
  gzip: 'a gzip archive; unpack it first',
  rtf: 'an RTF document; save it as Word (.docx) or text',
  slides: 'slides; save them as PDF or text',
  'figures-table': 'a table without the texts; take one of texts (query DEST texts)',
  opendocument: 'an OpenDocument file; save it as Word (.docx) or Excel (.xlsx)',
};

/** Why a file was not read, and what to do about it, in one sentence. */
export function troubleSentence({ code, file, place, detail }: FileTrouble): string {
  const where = place === undefined ? '' : ` (${place})`;
  switch (code) {
    case 'empty':
      return `${file} is empty; save the page or text again.`;
    case 'no-text':
      return `${file} holds no text${where}; it may be a scan or hold pictures only.`;
    case 'unknown':
      return `${file} is not a text or a web page (binary data); save it as text or HTML first.`;
    case 'unsupported':
      return `${file} is not read: it is ${KINDS[detail ?? ''] ?? `of a format that is not read (${detail ?? '?'})`}.`;
    case 'damaged':
      return `${file} is damaged or cut off${where}; get the file again.`;
    case 'encrypted':
      return `${file} opens with a password only${where}; save it without one.`;
    case 'too-large':
      return `${file} holds more than is read of one file${where}${detail === undefined ? '' : `: ${detail}`}; divide it.`;
    case 'too-deep':
      return `${file} holds archives within archives${where}; unpack them first.`;
  }
}

/** What to know of a file that was read, in one sentence. */
export function noticeSentence({ code, file, place, count, trouble }: FileNotice): string {
  switch (code) {
    case 'scanned-pages':
      return `${file}: ${count ?? 'some'} pages are pictures without text${place === undefined ? '' : ` (${place})`}.`;
    case 'damaged-pages':
      return `${file}: ${count ?? 'some'} pages are damaged and were left out${place === undefined ? '' : ` (${place})`}.`;
    case 'no-unicode':
      return `${file}: ${count ?? 'some'} characters stand for no letters; figures among them are lost.`;
    case 'entry-left-out':
      return `${file}: ${place} holds no document and was left out.`;
    case 'entry-not-read':
      return trouble === undefined ? `${file}: ${place} was not read.` : troubleSentence(trouble);
    case 'hidden-sheet':
      return `${file}: the hidden sheet ${place} was left out.`;
  }
}
