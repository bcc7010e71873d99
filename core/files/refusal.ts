import type { FileTrouble } from './contract';

/** A file that a reader gives up on. It never leaves `core/files`: `readFile` makes a `FileTrouble` of it. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly code: FileTrouble['code'],
    readonly details: { place?: string; detail?: string } = {},
  ) {
    super(code);
  }
}
