import { download } from '../../shared/views/export/download';

/** Pixels of a saved picture for each of the chart's own: sharp in print. */
const SCALE = 2;
const PAINTED = ['fill', 'stroke', 'color'] as const;

/**
 * A copy that looks the same outside the page: colours of the page's style sheet written out, no links into the library, a
 * ground of the page's colour.
 * @param chart in the page, or it has no style to be read
 */
function standalone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll<SVGElement>('*');
  for (const [at, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[at]!);
    for (const property of PAINTED) {
      if (element.getAttribute(property)?.includes('var(')) element.setAttribute(property, style[property]);
    }
    if (element.localName === 'a') {
      element.removeAttribute('href');
      element.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
    }
    if (element.style.color.includes('var(')) element.style.color = style.color;
  }
  const { color, fontFamily, fontSize } = getComputedStyle(chart);
  copy.style.cssText = `color: ${color}; font-family: ${fontFamily}; font-size: ${fontSize}`;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const side of ['width', 'height']) ground.setAttribute(side, chart.getAttribute(side) ?? '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return copy;
}

/** The picture as text, painted in the page for a moment: what is not in the page has no colours. */
function textOf(picture: SVGSVGElement): string {
  const holder = document.createElement('div');
  holder.className = 'chart-picture';
  holder.append(picture);
  document.body.append(holder);
  try {
    return new XMLSerializer().serializeToString(standalone(picture));
  } finally {
    holder.remove();
  }
}

/** Hands the picture to the browser's downloads as SVG. */
export function saveAsSvg(picture: SVGSVGElement, name: string): void {
  download(name, 'svg', 'image/svg+xml', textOf(picture));
}

/** Hands the picture to the browser's downloads as PNG. Throws where the browser cannot draw it. */
export async function saveAsPng(picture: SVGSVGElement, name: string): Promise<void> {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side))) as [number, number];
  const address = URL.createObjectURL(new Blob([textOf(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser gives no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('the browser made no picture');
    download(name, 'png', 'image/png', blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}
