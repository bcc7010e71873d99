import { KIND_FACTS } from '../../recognise/kinds/facts.made';
import type { Recognition } from '../../recognise/recognition';

/** What a citation is made from. What is null is left out of it; nothing is guessed. */
export interface Cited {
  recognition: Pick<Recognition, 'kind' | 'title' | 'publisher' | 'publishedOn' | 'place' | 'year'>;
  /** The address, with the way to the sentence where there is one. */
  url: string | null;
  /** ISO date on which the reader saw it. */
  accessedOn: string;
}

/** A kind that is a report by name; an outline, an account and a conference are documents of the web. */
export const isReport = ({ recognition }: Cited): boolean => KIND_FACTS[recognition.kind]?.cited === 'report';

/** A text on one line; null where it says nothing. Control characters of a page's title have no place in a citation. */
export function oneLine(text: string | null): string | null {
  const line = (text ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line === '' ? null : line;
}
