import type { RejectRule } from './rule';

/** Numbers of the text's own parts at the head of a block: `1.`, `3、`, `(2)`, `专栏5`, `表1`, `图2`, footnote marks `[1]`. */
export const listNumber: RejectRule = {
  id: 'list-number',
  rejects({ quantity, text, before, after }) {
    if (quantity.shape === 'rank') return false;
    if (/(?:专栏|表|图|附件|附录|注)$/.test(before) && quantity.unit === '') return true;
    if (/[[［〔]$/.test(before) && /^[\]］〕]/.test(after) && quantity.unit === '') return true;
    if (quantity.start > 2) return false;
    return quantity.unit === '' && /^[、.．）)]/.test(text.slice(quantity.end));
  },
};
