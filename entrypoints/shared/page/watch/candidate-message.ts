/**
 * What the watcher tells the worker, in the shape in which `messages/protocol` sends and takes messages. Spelt out here since
 * the protocol with its schemas is many times larger than all of the watcher.
 */
export function candidateMessage() {
  return { id: 0, type: 'candidate' as const, data: {}, timestamp: Date.now() };
}
