import init, { add_word, forget, tag } from 'jieba-wasm/web';
import { registryTerms } from '../../../core/indicators/find';
import type { Segmenter } from '../../../core/indicators/segmenter';

/** Put beside the workers by the build. A thread has no `browser` to ask where that is. */
const BINARY = '/jieba_rs_wasm_bg.wasm';

/** Nobody asks again so soon after this time: the report is read, the reader reads it. */
const IDLE_MS = 2 * 60_000;

let loading: Promise<Segmenter> | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

async function load(): Promise<Segmenter> {
  await init({ module_or_path: fetch(BINARY) });
  // Whole terms as nouns, or jieba cuts them at words that it knows better.
  for (const term of registryTerms()) add_word(term, undefined, 'n');
  return { tag: (text) => tag(text, true) };
}

function giveBack(): void {
  loading = null;
  forget();
}

/**
 * jieba as a segmenter, loaded at the first call (4 MB of code, 60 MB of memory) and given back when nobody has called for two
 * minutes; what is got here is to be used at once.
 * @throws where the binary cannot be loaded; the next call tries again
 */
export async function jieba(): Promise<Segmenter> {
  clearTimeout(idle);
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  const segmenter = await loading;
  clearTimeout(idle);
  idle = setTimeout(giveBack, IDLE_MS);
  return segmenter;
}
