import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Of pdf.js: what reads and draws, its thread, and what it may be given on under. */
const FILES = {
  'build/pdf.min.mjs': 'pdf.min.mjs',
  'build/pdf.worker.min.mjs': 'pdf.worker.min.mjs',
  LICENSE: 'pdf.LICENSE',
  'cmaps/LICENSE': 'cmaps/LICENSE',
};
/** Tables of Chinese character codes (simplified); without them some reports lose most of their text in silence. */
const CHINESE = /GB/;

/** The files of pdf.js in the extension: each a file of its own, loaded only where a PDF is read. `folder` is that of the package. */
export function pdfFiles(folder: string): { absoluteSrc: string; relativeDest: string }[] {
  const tables = readdirSync(path.join(folder, 'cmaps')).filter((name) => CHINESE.test(name));
  return [
    ...Object.entries(FILES).map(([from, to]) => ({ absoluteSrc: path.join(folder, from), relativeDest: to })),
    ...tables.map((name) => ({ absoluteSrc: path.join(folder, 'cmaps', name), relativeDest: `cmaps/${name}` })),
  ];
}
