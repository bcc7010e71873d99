import type { Observation } from '../../../core/compare/observation';
import { sentenceParts } from '../../../core/document/sentence';

/** Characters before a number that a narrow column has room for; what stands behind is cut at the column's edge. */
const BEFORE = 12;

/** A sentence cut around its number, never through it. */
export function Excerpt({ text, mention }: { text: string; mention: Observation | null }) {
  if (mention === null) return null;
  const { start, end } = mention.figure;
  const [before, own, behind] = sentenceParts(text, start, end);
  // The clause alone where it is short; else as much as there is room for
  const clause = /[^，、：（]*$/.exec(before)![0];
  const shown = clause.length <= BEFORE ? clause : `…${before.slice(-BEFORE).replace(/^[\d.,]+/, '')}`;
  return (
    <span class="excerpt" lang="zh-CN" title={`${before}${own}${behind}`}>
      {shown}
      <b>{own}</b>
      {behind}
    </span>
  );
}
