import type { Document } from '../../document/document';
import { documentFromDom } from '../../document/from-dom';
import { type Allowance, type ArchiveEntry, unpack } from '../archive';
import { decodeBytes } from '../charset';
import { MarkupElement } from '../markup-tree';
import { Refusal } from '../refusal';
import { BodyReader } from './body';
import { Numbering } from './numbering';
import { Styles } from './styles';

const MAIN = /^word\/document\d*\.xml$/i;

/** True for an archive that is a Word document. */
export const isDocx = (entries: readonly ArchiveEntry[]): boolean => entries.some(({ name }) => MAIN.test(name));

/**
 * Reads a Word document (ECMA-376, WordprocessingML): text as it stands with tracked changes taken, numbers of lists as Word shows
 * them, tables with merged cells; headers, footers and comments are left out, notes follow the text.
 * @throws Refusal where a part is damaged or no text is in it
 */
export function readDocx(bytes: Uint8Array, entries: readonly ArchiveEntry[], allowance: Allowance): Document {
  const part = (name: RegExp): string => {
    const entry = entries.find((one) => name.test(one.name));
    return entry === undefined ? '' : decodeBytes(unpack(bytes, entry, allowance)).text;
  };
  const main = part(MAIN);
  if (!main.includes('<w:body')) throw new Refusal('damaged', { place: 'word/document.xml' });
  const root = new MarkupElement('body');
  const styles = new Styles(part(/^word\/styles\.xml$/i));
  const numbering = new Numbering(part(/^word\/numbering\.xml$/i));
  new BodyReader(root, styles, numbering).read(main);
  new BodyReader(root, styles, numbering).read(part(/^word\/footnotes\.xml$/i));
  new BodyReader(root, styles, numbering).read(part(/^word\/endnotes\.xml$/i));
  const { document } = documentFromDom(root);
  if (document.text.trim() === '') throw new Refusal('no-text');
  return document;
}
