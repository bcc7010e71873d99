import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ReaderPort, serveReading } from './shared/worker/reader/serve-reading';

/** The thread that reads files for the library; a file of its own, since Firefox lets no extension start threads from blobs. */
export default defineUnlistedScript(() => serveReading(globalThis as unknown as ReaderPort));
