import { sentenceParts } from '../../../../core/document/sentence';

/** A sentence with one number of it marked, behind a word that says whose it is. */
export function Said({
  word,
  text,
  mention: { start, end },
}: {
  word: string;
  text: string;
  mention: { start: number; end: number };
}) {
  const [before, own, behind] = sentenceParts(text, start, end);
  return (
    <p>
      <span class="quiet">{word}</span>
      <span lang="zh-CN">
        {before}
        <mark>{own}</mark>
        {behind}
      </span>
    </p>
  );
}
