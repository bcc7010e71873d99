import { download } from '../../shared/export/download';

/** Pixels of a saved picture for each of the chart's own: sharp in print. */
const SCALE = 2;
const PAINTED = ['fill', 'stroke', 'color'] as const;

/**
 * A copy that looks the same outside the page: colours of the page's style sheet written out, no links into the library, a
 * ground of the page's colour.
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

const textOf = (chart: SVGSVGElement): string => new XMLSerializer().serializeToString(standalone(chart));

/** Hands the chart to the browser's downloads as SVG. */
export function saveAsSvg(chart: SVGSVGElement, name: string): void {
  download(name, 'svg', 'image/svg+xml', textOf(chart));
}

/** Hands the chart to the browser's downloads as PNG. Throws where the browser cannot draw it. */
export async function saveAsPng(chart: SVGSVGElement, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([textOf(chart)], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = chart.width.baseVal.value * SCALE;
    canvas.height = chart.height.baseVal.value * SCALE;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser gives no canvas');
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('the browser made no picture');
    download(name, 'png', 'image/png', blob);
  } finally {
    URL.revokeObjectURL(address);
  }
}
