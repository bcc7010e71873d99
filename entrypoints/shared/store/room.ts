/**
 * Room that is left free on the disk, in bytes. A database that meets the end of the disk in the middle of its own housekeeping may
 * be thrown away whole by the browser; LevelDB rewrites tens of megabytes at a time.
 */
export const ROOM_LEFT_FREE = 64_000_000;

/** The disk is nearly full: nothing was written. */
export class NoRoom extends Error {
  override name = 'NoRoom';
  constructor(
    /** Bytes that are left, as the browser tells. */
    readonly left: number,
  ) {
    super(`Nothing was written: only ${Math.floor(left / 1e6)} MB are left for this browser on the disk.`);
  }
}

/**
 * Makes sure that there is room for a write, as far as the browser tells how much there is.
 * @param bytes what the write itself takes
 * @throws NoRoom where it would not leave enough free
 */
export async function askRoom(bytes = 0): Promise<void> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  if (quota === undefined || usage === undefined) return;
  const left = quota - usage;
  if (left < bytes + ROOM_LEFT_FREE) throw new NoRoom(left);
}
