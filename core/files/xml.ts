/** What a reader of XML is told, in document order. Names keep their prefix (`w:p`). */
export interface XmlHandler {
  open(name: string, attribute: (name: string) => string | null): void;
  close(name: string): void;
  text?(text: string): void;
}

/** As `readXml`, with names of elements without their prefix, which is the writer's choice (`x:row`). */
export function readUnprefixedXml(source: string, handler: XmlHandler): void {
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  readXml(source, {
    ...handler,
    open: (name, attribute) => handler.open(bare(name), attribute),
    close: (name) => handler.close(bare(name)),
  });
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;

/**
 * Reads XML once from front to end. A document type and the entities that it may declare are passed over, never resolved; what is
 * not well-formed is read as far as it goes. Elements left open at the end are not closed.
 */
export function readXml(source: string, handler: XmlHandler): void {
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const textEnd = tag < 0 ? source.length : tag;
    if (textEnd > at) handler.text?.(decoded(source.slice(at, textEnd)));
    if (tag < 0) return;
    if (source.startsWith('<!--', tag)) at = behind(source, '-->', tag + 4);
    else if (source.startsWith('<![CDATA[', tag)) {
      const end = source.indexOf(']]>', tag + 9);
      handler.text?.(source.slice(tag + 9, end < 0 ? source.length : end));
      at = end < 0 ? source.length : end + 3;
    } else if (source.startsWith('<!', tag)) at = behindType(source, tag + 2);
    else if (source.startsWith('<?', tag)) at = behind(source, '?>', tag + 2);
    else at = readTag(source, tag, handler);
  }
}

function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** Behind `<!DOCTYPE …>`, which may hold declarations in square brackets. */
function behindType(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const c = source[at];
    if (c === '[') depth++;
    else if (c === ']') depth--;
    else if (c === '>' && depth <= 0) return at + 1;
  }
  return source.length;
}

function readTag(source: string, tag: number, handler: XmlHandler): number {
  const end = tagEnd(source, tag + 1);
  if (source[tag + 1] === '/') {
    handler.close(source.slice(tag + 2, end).trim());
    return end + 1;
  }
  const empty = source[end - 1] === '/';
  const inside = source.slice(tag + 1, empty ? end - 1 : end);
  const space = inside.search(/\s/);
  const name = space < 0 ? inside : inside.slice(0, space);
  if (name !== '') {
    handler.open(name, (wanted) => (space < 0 ? null : attributeOf(inside, space, wanted)));
    if (empty) handler.close(name);
  }
  return end + 1;
}

/** The `>` that ends a tag; one inside a quoted value does not. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const c = source[at]!;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return at;
  }
  return source.length;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function attributeOf(tag: string, from: number, wanted: string): string | null {
  let at = from;
  while (at < tag.length) {
    while (at < tag.length && /\s/.test(tag[at]!)) at++;
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(tag);
    if (match === null) return null;
    if (match[1] === wanted) return decoded(match[2] ?? match[3] ?? '');
    at = ATTRIBUTE.lastIndex;
  }
  return null;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()]!;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
