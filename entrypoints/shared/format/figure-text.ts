import type { Bound, Figure } from '../../../core/figures/figure';
import { t } from '../i18n/translate';

function boundMark(bound: Bound): string {
  if (bound === 'about') return t('boundAbout');
  return bound === 'min' ? '≥' : bound === 'max' ? '≤' : '';
}

const SIGNED = /^[-−－–—负]/;

/**
 * A figure as its text writes it, with what stands outside its text: that it is about, at least or at most so much, and the
 * minus of a decrease (`下降7.6%` has the text `7.6%`). Spaces and breaks of the page's layout (`100 家`) are left out.
 */
export function figureText({ text, value, bound }: Pick<Figure, 'text' | 'value' | 'bound'>): string {
  const falls = Array.isArray(value) ? value[1] < 0 : value < 0;
  return `${boundMark(bound)}${falls && !SIGNED.test(text) ? '−' : ''}${text.replace(/\s+/g, '')}`;
}
