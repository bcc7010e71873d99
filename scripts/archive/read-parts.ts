import type { Archive } from '../../core/cli/archive/manifest';
import { PartThread } from '../../core/cli/archive/part-thread';
import { readPart } from '../../core/cli/archive/read-part';
import { failuresOf } from '../../core/cli/archive/standing';
import { eachAsked } from './part-process';

/** Documents after which a part says how far it is. */
const TOLD_EVERY = 100;

/** How parts are read in this process. */
export interface PartsReading {
  archive: Archive;
  parser: string;
  /** What threads run in. */
  program: URL;
  tell(line: string): void;
}

const onDocumentOf =
  (at: number, tell: (line: string) => void) =>
  (read: number, of: number): void => {
    if (read % TOLD_EVERY === 0 && read < of) tell(`part ${at}: ${read} of ${of} documents`);
  };

/** Reads the part at a place of the manifest, so many documents at a time, and tells what of it was not read. */
export async function readPartAt(at: number, jobs: number, how: PartsReading): Promise<void> {
  const { archive, parser, program, tell } = how;
  const part = archive.manifest.parts[at]!;
  if (jobs === 1) return await withThread(how, (read) => read(at));
  await readPart(archive, part, { parser, jobs, program, onDocument: onDocumentOf(at, tell) });
  await tellFailures(at, how);
}

/** Reads each part that a `PartProcess` asks for, all in one thread. */
export async function readPartsAsked(how: PartsReading): Promise<void> {
  await withThread(how, eachAsked);
}

/** Does something with a thread that reads parts. */
async function withThread(
  how: PartsReading,
  act: (read: (at: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { archive, parser, program, tell } = how;
  const thread = new PartThread(program);
  try {
    await act(async (at) => {
      await thread.read(archive, archive.manifest.parts[at]!, { parser, onDocument: onDocumentOf(at, tell) });
      await tellFailures(at, how);
    });
  } finally {
    await thread.dismiss();
  }
}

async function tellFailures(at: number, { archive, tell }: PartsReading): Promise<void> {
  for (const { stage, reason } of await failuresOf(archive, archive.manifest.parts[at]!)) tell(`${stage}: ${reason}`);
}
