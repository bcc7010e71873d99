import type { Notable } from './notable';
import { notableWords } from './notable-words';

/** What a finding is about and what it says, in one sentence. */
export function NotableText({ notable, withPlace }: { notable: Notable; withPlace: boolean }) {
  const { about, said } = notableWords(notable, withPlace);
  return (
    <>
      <strong>{about}</strong> {said}
    </>
  );
}
