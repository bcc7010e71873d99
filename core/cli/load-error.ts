/** A file that cannot be read; its message is one sentence for the person at the terminal. */
export class LoadError extends Error {
  override name = 'LoadError';
}
