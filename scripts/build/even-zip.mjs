import { unzipSync, zipSync } from 'fflate';

/** The first moment that a ZIP can tell, on the clock of wherever it is made: a ZIP names no zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A ZIP of the same files that tells nothing of the machine or the hour: by name, all of one time. Two builds of the same sources give
 * the same bytes, which anybody can hold against the published checksums.
 *
 * @param {Uint8Array} zip
 * @returns {Uint8Array}
 */
export function evenZip(zip) {
  const files = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: NO_TIME });
}
