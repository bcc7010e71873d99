import type { Figure } from '../../core/figures/figure';

export interface FigureSection {
  /** The headings that its figures stand under; empty before the first heading. */
  heading: string;
  figures: Figure[];
}

/** Figures in the order of the text, parted wherever the headings change. */
export function figuresBySection(figures: Figure[]): FigureSection[] {
  const sections: FigureSection[] = [];
  for (const figure of figures) {
    const heading = figure.section.join(' › ');
    const last = sections.at(-1);
    if (last?.heading === heading) last.figures.push(figure);
    else sections.push({ heading, figures: [figure] });
  }
  return sections;
}
