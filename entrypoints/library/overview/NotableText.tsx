import { langOf } from '../../shared/words/format/indicator-name';
import type { Notable } from './notable';
import { notableWords } from './notable-words';

/** What a finding is about and what it says, in one sentence. */
export function NotableText({ notable, withPlace }: { notable: Notable; withPlace: boolean }) {
  const { place, about, said } = notableWords(notable);
  return (
    <>
      <strong>
        {withPlace && <span lang={langOf(place)}>{place} </span>}
        <span lang={langOf(about)}>{about}</span>
      </strong>{' '}
      {said}
    </>
  );
}
