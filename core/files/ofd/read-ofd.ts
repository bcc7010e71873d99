import { type Allowance, type ArchiveEntry, unpack } from '../archive';
import { decodeBytes } from '../charset';
import type { FileDocument, FileNotice } from '../contract';
import type { PageContent } from '../pdf/page-content';
import { pagesDocument } from '../pdf/pages-document';
import { merged } from '../pdf/rulings';
import { Refusal } from '../refusal';
import { readUnprefixedXml } from '../xml';
import { A4, type Box, boxOf, POINTS } from './geometry';
import { addLayers, type Layers, pageHead } from './page-layers';

const ROOT = /^OFD\.xml$/i;
/** No report has more pages. */
const MOST_PAGES = 3000;
/** A page with fewer characters, and a picture, is a scan's. */
const LEAST_CHARACTERS = 12;

/** True for an archive that is an OFD document. */
export const isOfd = (entries: readonly ArchiveEntry[]): boolean => entries.some(({ name }) => ROOT.test(name));

/** What the document's own part lists. */
interface Listed {
  box: Box;
  /** Parts of the templates by their ids. */
  templates: Map<string, string>;
  /** Parts of the pages in their order. */
  pages: string[];
}

/**
 * Reads an OFD document (GB/T 33190): the texts of its pages with their places and the lines drawn on them, which go the way of a PDF's.
 * Annotations, stamps and text that is turned are left out.
 * @throws Refusal where a part is missing or damaged, it is encrypted, or no text is in it
 */
export function readOfd(
  file: string,
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  allowance: Allowance,
): Pick<FileDocument, 'document' | 'places'> & { notices: FileNotice[] } {
  if (entries.some(({ name }) => /^Encryptions?\.xml$/i.test(name))) throw new Refusal('encrypted');
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string): string => {
    const entry = byName.get(name.toLowerCase());
    if (entry === undefined) throw new Refusal('damaged', { place: name });
    return decodeBytes(unpack(bytes, entry, allowance)).text;
  };
  const pages: PageContent[] = [];
  for (const root of documentsOf(part('OFD.xml'))) {
    const { box, templates, pages: listed } = listedIn(part(root), root);
    if (pages.length + listed.length > MOST_PAGES) throw new Refusal('too-large', { detail: `${MOST_PAGES} pages` });
    const templatePart = (id: string): string | null => {
      const name = templates.get(id);
      return name === undefined ? null : part(name);
    };
    for (const name of listed) pages.push(pageContent(part(name), pages.length, box, templatePart));
  }
  if (pages.length === 0) throw new Refusal('damaged', { place: 'OFD.xml' });
  if (pages.reduce((sum, { characters }) => sum + characters, 0) < LEAST_CHARACTERS) throw new Refusal('no-text');
  return { ...pagesDocument(pages), notices: noticesOf(file, pages) };
}

/** Parts of the documents that the file holds. */
function documentsOf(xml: string): string[] {
  const roots: string[] = [];
  let text = '';
  readUnprefixedXml(xml, {
    open: () => {
      text = '';
    },
    text: (more) => {
      text += more;
    },
    close: (name) => {
      if (name === 'DocRoot') roots.push(resolved('', text.trim()));
    },
  });
  return roots;
}

function listedIn(xml: string, own: string): Listed {
  const listed: Listed = { box: A4, templates: new Map(), pages: [] };
  let text = '';
  readUnprefixedXml(xml, {
    open(name, attribute) {
      text = '';
      const part = attribute('BaseLoc');
      if (part === null) return;
      if (name === 'Page') listed.pages.push(resolved(own, part));
      if (name === 'TemplatePage') listed.templates.set(attribute('ID') ?? '', resolved(own, part));
    },
    text: (more) => {
      text += more;
    },
    close(name) {
      if (name === 'PhysicalBox') listed.box = boxOf(text) ?? listed.box;
    },
  });
  return listed;
}

/** The part that an address in another one leads to: beside that, or from the top. */
function resolved(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function pageContent(xml: string, page: number, usual: Box, templatePart: (id: string) => string | null): PageContent {
  const { box: own, templates } = pageHead(xml);
  const box = own ?? usual;
  const layers: Layers = {
    fragments: [],
    rulings: { horizontal: [], vertical: [] },
    characters: 0,
    unknown: 0,
    pictures: false,
  };
  for (const template of templates) {
    const under = templatePart(template);
    if (under !== null) addLayers(layers, under, box);
  }
  addLayers(layers, xml, box);
  const [width, height] = [box.width * POINTS, box.height * POINTS];
  const { fragments, rulings, ...told } = layers;
  const lines = { horizontal: merged(rulings.horizontal), vertical: merged(rulings.vertical) };
  const frames =
    fragments.length === 0 ? [] : [{ page, quarter: 0 as const, width, height, fragments, rulings: lines }];
  return { width, height, frames, tags: new Map(), ...told };
}

function noticesOf(file: string, pages: readonly PageContent[]): FileNotice[] {
  const scans = pages.filter(({ characters, pictures }) => pictures && characters < LEAST_CHARACTERS).length;
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  return [
    ...(scans > 0 ? [{ code: 'scanned-pages', file, count: scans } as const] : []),
    ...(unknown > 0 ? [{ code: 'no-unicode', file, count: unknown } as const] : []),
  ];
}
