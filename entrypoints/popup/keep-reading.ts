import { ask } from '../shared/messages/protocol';
import type { PageReading } from '../shared/messages/readings';
import { sendable } from '../shared/messages/sendable';
import { findSameCapture } from '../shared/store/captures';
import { library } from '../shared/store/database';
import { textHash } from '../shared/store/save-capture';
import { mayKeep } from '../shared/tabs/private-windows';
import { activeTab } from '../shared/tabs/read-tab';

/** How far keeping a reading has come; `before` where the same text was kept at an earlier time. */
export type Saving =
  | { state: 'new' | 'saving' }
  | { state: 'saved'; captureId: number }
  | { state: 'before'; at: string }
  /** Not kept: the window is a private one, and the reader has not said that it may be. */
  | { state: 'private' }
  | { state: 'failed'; why: string };

/** How keeping a reading went. */
export type Kept = Extract<Saving, { state: 'saved' | 'failed' | 'private' }>;

/** A stopped worker is started again by the next message. */
const ATTEMPTS = 2;

/**
 * Has the worker keep the reading. A worker stopped between its commit and its answer has kept it all the same, so after
 * a failure the library is asked before the worker is asked again: nothing is kept twice.
 * @param instead kept captures whose place the reading takes; they go into the bin
 */
export async function keepReading(reading: PageReading, instead: number[] = []): Promise<Kept> {
  if (!(await mayKeep(await activeTab()))) return { state: 'private' };
  const { url, text } = reading.document;
  const startedAt = new Date().toISOString();
  let why = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const { captureId } = await ask('save', { reading: sendable(reading), instead });
      return { state: 'saved', captureId };
    } catch (error) {
      why = String(error);
    }
    try {
      const kept = await findSameCapture(library(), url ?? '', await textHash(text));
      if (kept !== null && kept.capturedAt >= startedAt) return { state: 'saved', captureId: kept.id };
    } catch (error) {
      return { state: 'failed', why: `${why}; ${String(error)}` };
    }
  }
  return { state: 'failed', why };
}
