import type { CapturedReport } from '../compare/report';
import type { Reading } from './reading';

/** A reading as the library keeps reports; its id is the file's name. */
export const reportOf = ({ name, address, recognition, read, changedAt }: Reading): CapturedReport => ({
  id: name,
  recognition,
  figures: read?.figures ?? [],
  capturedAt: changedAt,
  url: address,
});
