import { strToU8, zipSync } from 'fflate';
import type { MadePage } from './pdf/make-pdf';

const MM = 25.4 / 72;
const WIDE = /[^\u0020-\u007e]/;
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const mm = (points: number): string => (points * MM).toFixed(4);

/** How programs write texts: in one run with steps, each character as an object of its own with a matrix, or by the natural widths. */
export type OfdManner = 'steps' | 'characters' | 'natural';

type Text = Required<Pick<NonNullable<MadePage['texts']>[0], 'x' | 'y' | 'text'>> & { size?: number };

function textXml({ x, y, text, size = 12 }: Text, height: number, manner: OfdManner): string {
  const baseline = height - y;
  const widths = [...text].map((character) => (WIDE.test(character) ? size : size / 2));
  const boundary = `${mm(x)} ${mm(baseline - size)} ${mm(widths.reduce((sum, one) => sum + one, 0))} ${mm(size * 1.2)}`;
  if (manner === 'characters') {
    let at = 0;
    const objects = [...text].map((character, i) => {
      const left = x + at;
      at += widths[i]!;
      // Ten times as large as it is, and scaled down
      return `<ofd:TextObject Boundary="${mm(left)} ${mm(baseline - size)} ${mm(size)} ${mm(size)}" CTM="0.1 0 0 0.1 0 0" Font="1" Size="${(size * MM * 10).toFixed(4)}"><ofd:CGTransform CodePosition="0"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="${(size * MM * 10).toFixed(4)}">${escaped(character)}</ofd:TextCode></ofd:TextObject>`;
    });
    return objects.join('');
  }
  const steps = widths.slice(0, -1);
  const alike = steps.every((one) => one === steps[0]);
  const written = alike && steps.length > 1 ? `g ${steps.length} ${mm(steps[0]!)}` : steps.map(mm).join(' ');
  const delta = manner === 'steps' ? ` DeltaX="${written}"` : '';
  return `<ofd:TextObject Boundary="${boundary}" Font="1" Size="${mm(size)}"><ofd:TextCode X="0" Y="${mm(size)}"${delta}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
}

const pathXml = ([x0, y0, x1, y1]: [number, number, number, number], height: number): string =>
  `<ofd:PathObject Boundary="${mm(Math.min(x0, x1))} ${mm(height - Math.max(y0, y1))} ${mm(Math.abs(x1 - x0))} ${mm(Math.abs(y1 - y0))}"><ofd:AbbreviatedData>M 0 0 L ${mm(Math.abs(x1 - x0))} ${mm(Math.abs(y1 - y0))}</ofd:AbbreviatedData></ofd:PathObject>`;

/** An OFD document with the texts and lines of pages as `makePdf` takes them; `template` is laid under each page. */
export function makeOfd(
  pages: readonly MadePage[],
  {
    manner = 'steps',
    template,
    parts = {},
  }: { manner?: OfdManner; template?: MadePage; parts?: Record<string, string> } = {},
): Uint8Array {
  const layers = ({ texts = [], lines = [], picture = false, height = 842 }: MadePage): string =>
    `<ofd:Content><ofd:Layer ID="9">${lines.map((one) => pathXml(one, height)).join('')}${texts
      .map((one) => textXml(one, height, manner))
      .join('')}${picture ? '<ofd:ImageObject Boundary="0 0 200 200" ResourceID="3"/>' : ''}</ofd:Layer></ofd:Content>`;
  const page = (content: string, laid = '') =>
    `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">${laid}${content}</ofd:Page>`;
  const files: Record<string, string> = {
    'OFD.xml':
      '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml': `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 ${mm(595)} ${mm(842)}</ofd:PhysicalBox></ofd:PageArea>${template ? '<ofd:TemplatePage ID="5" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : ''}</ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 20}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...(template ? { 'Doc_0/Tpls/Tpl_0/Content.xml': page(layers(template)) } : {}),
    ...Object.fromEntries(
      pages.map((one, i) => [
        `Doc_0/Pages/Page_${i}/Content.xml`,
        page(layers(one), template ? '<ofd:Template TemplateID="5" ZOrder="Background"/>' : ''),
      ]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
