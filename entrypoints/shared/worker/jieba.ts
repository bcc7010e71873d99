import init, { add_word, tag } from 'jieba-wasm/web';
import { registryTerms } from '../../../core/indicators/find';
import type { Segmenter } from '../../../core/indicators/segmenter';

/** Put beside the workers by the build. A thread has no `browser` to ask where that is. */
const BINARY = '/jieba_rs_wasm_bg.wasm';

let loading: Promise<Segmenter> | null = null;

async function load(): Promise<Segmenter> {
  await init({ module_or_path: fetch(BINARY) });
  // Whole terms as nouns, or jieba cuts them at words that it knows better.
  for (const term of registryTerms()) add_word(term, undefined, 'n');
  return { tag: (text) => tag(text, true) };
}

/**
 * jieba as a segmenter, loaded at the first call (4 MB of code, 60 MB of memory) and kept while the worker lives.
 * @throws where the binary cannot be loaded; the next call tries again
 */
export function jieba(): Promise<Segmenter> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
