import { tailOf } from '../../rules/edge';
import type { RejectRule } from './rule';

const NUMBERED = tailOf(/(?:专栏|表|图|附件|附录|注)$/);

/** Numbers of the text's own parts at the head of a block: `1.`, `3、`, `(2)`, `专栏5`, `表1`, `图2`, footnote marks `[1]`. */
export const listNumber: RejectRule = {
  id: 'list-number',
  rejects({ quantity, before, after }) {
    if (quantity.shape === 'rank' || quantity.unit !== '') return false;
    if (NUMBERED.isOf(before)) return true;
    if (/[[［〔]$/.test(before) && /^[\]］〕]/.test(after)) return true;
    return quantity.start <= 2 && /^[、.．）)]/.test(after);
  },
};
