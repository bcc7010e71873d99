import type { Period } from '../../time/period';
import { datedTimesIn } from '../../time/times';
import type { Status } from '../figure';
import { withoutAccounts } from './heading-words';

/** 截至2030年末 dates a table; 到2035年 in a caption is of what is aimed at. */
const UP_TO = /截[至止]到?$/;

/** The last time that a caption or title names in so many words. */
export function periodNamed(words: string): Period | null {
  const times = datedTimesIn(words, { speakerYear: null, frameYear: null });
  return (
    times.findLast((time) => time.absolute && (time.role === 'at' || UP_TO.test(words.slice(0, time.start))))?.period ??
    null
  );
}

/** How firm a caption says its figures are; where it says nothing, the part of the report that its table stands in does. */
export function statusOfCaption(caption: string, mode: 'review' | 'plan' | 'account'): Status {
  if (/决算|执行|完成|实现/.test(caption)) return 'actual';
  if (/预算|目标|计划|规划|安排|草案/.test(withoutAccounts(caption))) return 'target';
  return mode === 'plan' ? 'target' : 'actual';
}
