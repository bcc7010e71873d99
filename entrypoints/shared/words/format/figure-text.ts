import type { Figure } from '../../../../core/figures/figure';
import { nameLanguage } from './indicator-name';
import { boundMark } from './value-words';

const SIGNED = /^[-−－–—负]/;

/**
 * A figure as its text writes it, with what stands outside its text: that it is about, at least or at most so much, and the
 * minus of a decrease (`下降7.6%` has the text `7.6%`). Spaces and breaks of the page's layout (`100 家`) are left out.
 */
export function figureText({ text, value, bound }: Pick<Figure, 'text' | 'value' | 'bound'>): string {
  const falls = Array.isArray(value) ? value[1] < 0 : value < 0;
  return `${boundMark(bound, nameLanguage())}${falls && !SIGNED.test(text) ? '−' : ''}${text.replace(/\s+/g, '')}`;
}
