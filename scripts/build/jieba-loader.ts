/** What parts of the loader's code are, so that another version of it is noticed. */
const DEFAULT_ADDRESS = /new URL\('jieba_rs_wasm_bg\.wasm', import\.meta\.url\)/;
const STATE = ['let wasm;', 'let cachedUint8ArrayMemory0 = null;', 'let cachedDataViewMemory0 = null;'];

/**
 * The loader of jieba's binary as the extension has it. Its default address of the binary is cut out, which Vite would turn into 4 MB
 * of base64: the worker passes the address itself. And it can be told to `forget` the binary, which takes 60 MB of memory.
 * @throws where the loader is no longer as expected
 */
export function jiebaLoader(code: string): string {
  const missing = STATE.filter((line) => !code.includes(line));
  if (!DEFAULT_ADDRESS.test(code)) missing.unshift(DEFAULT_ADDRESS.source);
  if (missing.length > 0) throw new Error(`jieba's loader has no ${missing.join(', ')}`);
  return `${code.replace(DEFAULT_ADDRESS, 'undefined')}
export function forget() {
  wasm = undefined;
  cachedUint8ArrayMemory0 = null;
  cachedDataViewMemory0 = null;
}
`;
}
