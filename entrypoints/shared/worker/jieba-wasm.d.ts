import 'jieba-wasm/web';

declare module 'jieba-wasm/web' {
  /** Put in by the build (`scripts/build/jieba-loader`): lets go of the binary and its memory; `init` loads it again. */
  export function forget(): void;
}
