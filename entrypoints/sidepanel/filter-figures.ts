import { isSure } from '../../core/figures/confidence';
import type { Figure, FigureKind, Status } from '../../core/figures/figure';
import { entryOfKey } from '../../core/indicators/key';
import { matchesWords } from '../shared/views/search/pinyin';
import { figureText } from '../shared/words/format/figure-text';

/** What the list is narrowed to; an empty field narrows nothing. */
export interface FigureFilter {
  text: string;
  status: Status | '';
  kind: FigureKind | '';
  /** Without the unsure ones, or those alone. */
  sureness: 'sure' | 'unsure' | '';
}

export const ALL_FIGURES: FigureFilter = { text: '', status: '', kind: '', sureness: '' };

export const isNarrowed = ({ text, status, kind, sureness }: FigureFilter): boolean =>
  `${text.trim()}${status}${kind}${sureness}` !== '';

/** What a figure is found by: its name and the registry's names of the same thing, and the number as written. */
function wordsOf(figure: Figure): string[] {
  const entry = entryOfKey(figure.indicator.key);
  const known = entry === null ? [] : [entry.zh, entry.en, ...entry.synonyms];
  return [figure.indicator.name, ...known, figure.text.replace(/\s+/g, ''), figureText(figure)];
}

/** The figures that a filter lets through, in their order. */
export function filterFigures(figures: Figure[], { text, status, kind, sureness }: FigureFilter): Figure[] {
  const searched = text.trim() !== '';
  return figures.filter(
    (figure) =>
      (status === '' || figure.status === status) &&
      (kind === '' || figure.kind === kind) &&
      (sureness === '' || isSure(figure) === (sureness === 'sure')) &&
      (!searched || matchesWords(wordsOf(figure), text)),
  );
}
