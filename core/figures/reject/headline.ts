import type { RejectRule } from './rule';

/** How far into a text its headline counts its own parts. */
const OPENING = 12;
/** 6个关键数字，读懂…: parts of the text. */
const OWN_PARTS =
  /^(?:关键(?:词|字|数字|数据)|热词|高频词|看点|亮点|数字|数据|瞬间)(?=[，、：！？|｜]|[读看带里见告解回]|$)/;

/** A number that heads its line and is told behind it (5.6%：去年生产总值增长5.6%), and the count of a text's own parts. */
export const headline: RejectRule = {
  id: 'headline',
  rejects({ quantity, text, after }) {
    if (quantity.start <= OPENING && quantity.family === 'count' && OWN_PARTS.test(after)) return true;
    if (quantity.start > 1 || !/^[：｜|]/.test(after)) return false;
    return text.includes(text.slice(quantity.start, quantity.end), quantity.end);
  },
};
