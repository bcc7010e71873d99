import { add_word, tag } from 'jieba-wasm';
import { registryTerms } from '../indicators/find';
import type { Segmenter } from '../indicators/segmenter';

let loaded: Segmenter | null = null;

/** jieba in Node, with the registry's terms in its dictionary as nouns; built once. */
export function jieba(): Segmenter {
  if (loaded) return loaded;
  for (const term of registryTerms()) add_word(term, undefined, 'n');
  loaded = { tag: (text) => tag(text, true) };
  return loaded;
}
