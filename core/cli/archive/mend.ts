import { type Archive, type ArchivePart, documentHash, partOf } from './manifest';
import { failuresOf } from './standing';

/**
 * The archive with what has become of its failed documents since: those that are other bytes now, or can be had, come into the plan as
 * they are. A part's name follows from its documents, so that it becomes another part where one of them was mended. `parts` are those
 * that had failures, by their places in the manifest.
 */
export async function withMended(archive: Archive): Promise<{ archive: Archive; parts: number[]; mended: number }> {
  const { manifest, documents } = archive;
  const failed: number[] = [];
  const parts: ArchivePart[] = [];
  let mended = 0;
  for (const [at, part] of manifest.parts.entries()) {
    const files = new Set((await failuresOf(archive, part)).map(({ file }) => file));
    if (files.size > 0) failed.push(at);
    const now: ArchivePart['documents'] = [];
    for (const document of part.documents) {
      const sha256 = files.has(document.path) ? await documentHash(documents, document.path) : document.sha256;
      // One that is gone keeps the hash that it was planned with
      const changed = sha256 !== null && sha256 !== document.sha256;
      if (changed) mended++;
      now.push(changed ? { ...document, sha256 } : document);
    }
    parts.push(partOf(now));
  }
  return { archive: { ...archive, manifest: { ...manifest, parts } }, parts: failed, mended };
}
