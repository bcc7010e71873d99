/** A page of a made-up PDF; places in points from the lower left corner, as PDF counts them. */
export interface MadePage {
  width?: number;
  height?: number;
  rotate?: number;
  /** `turn` is the way the text runs, in quarter turns against the clock. */
  texts?: { x: number; y: number; text: string; size?: number; turn?: number; slant?: boolean }[];
  /** Lines from one place to another. */
  lines?: [number, number, number, number][];
  picture?: boolean;
}

const hex = (text: string): string =>
  [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

function contentOf({ texts = [], lines = [], picture = false }: MadePage): string {
  const shown = texts.map(({ x, y, text, size = 12, turn = 0, slant = false }) => {
    const angle = slant ? Math.PI / 4 : (turn * Math.PI) / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((n) => n.toFixed(5));
    return `BT /F1 ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${hex(text)}> Tj ET`;
  });
  const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
  const image = picture ? ['q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q'] : [];
  return [...image, ...drawn, ...shown].join('\n');
}

/** The table that many writers put beside a font of their own: which character each of its codes is. */
function charactersOf(pages: readonly MadePage[]): string {
  const used = new Set(pages.flatMap(({ texts = [] }) => texts.flatMap(({ text }) => text.split(''))));
  const codes = [...used].map((character) => `<${hex(character)}> <${hex(character)}>`);
  // A block holds a hundred at the most
  const blocks = Array.from({ length: Math.ceil(codes.length / 100) }, (_, i) => codes.slice(100 * i, 100 * (i + 1)));
  const listed = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...listed,
    'endcmap end end',
  ].join('\n');
}

/**
 * A PDF of the pages, set in a Chinese font that is not embedded. Its text is read by the tables of character codes that every reader
 * has, or, `spelled`, by one of its own, as of fonts that are embedded in part; reading the former takes half a second a file.
 * `encrypted` asks for a password that nobody knows.
 */
export function makePdf(pages: readonly MadePage[], { encrypted = false, spelled = false } = {}): Uint8Array {
  const first = spelled ? 7 : 6;
  const [coding, ordering, narrow] = spelled
    ? ['Identity-H /ToUnicode 6 0 R', 'Identity', '32 126']
    : ['UniGB-UCS2-H', 'GB1', '1 95'];
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${coding} /DescendantFonts [4 0 R] >>`,
    // Letters and digits are half as wide as Chinese characters
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 4 >> /DW 1000 /W [${narrow} 500] /FontDescriptor 5 0 R >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  const streamOf = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  if (spelled) objects.push(streamOf(charactersOf(pages)));
  for (const page of pages) {
    const { width = 595, height = 842, rotate = 0 } = page;
    const content = contentOf(page);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      streamOf(content),
    );
  }
  let file = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const from = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return from;
  });
  const table = file.length;
  const rows = at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (c) => c.charCodeAt(0));
}

/** Lines of text one under the other, from the top; the first of a paragraph may be indented by `indent`. */
export const setLines = (lines: readonly string[], { x = 70, top = 760, pitch = 20, size = 12 } = {}) =>
  lines.map((text, i) => ({
    x: x + (text.startsWith('　　') ? 2 * size : 0),
    y: top - i * pitch,
    text: text.replace(/^　+/, ''),
    size,
  }));
