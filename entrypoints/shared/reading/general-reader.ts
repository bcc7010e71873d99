import { Readability } from '@mozilla/readability';
import { invoke } from '../../../core/document/dom-member';
import type { ReaderLoan } from '../../../core/recognise/sites/reader';

/** Characters from which on an article is taken for one; reports are long, and so are the menus around them. */
const SHORTEST_ARTICLE = 200;

/** Readability for the core, on a copy: it takes apart what it reads. */
export function generalReader(page: Document): ReaderLoan {
  return {
    clone: () => invoke(page, 'cloneNode', true),
    read: (clone) =>
      new Readability(clone as Document, { serializer: (node) => node, charThreshold: SHORTEST_ARTICLE }).parse()
        ?.content,
  };
}
