import type { Request, Response, Sender } from '../messages/protocol';
import { pageOf } from '../store/correction-rows';
import { addCorrections, correctionsOfPage, redoCorrection, undoCorrection } from '../store/corrections';
import { library } from '../store/database';
import { mayKeep } from '../tabs/private-windows';

/** The page that a content script speaks for. The browser tells it: a message that named another page would not be believed. */
function pageOfSender({ url }: Sender): string {
  if (url === undefined) throw new Error('a correction needs the page that it is sent from');
  return pageOf(url);
}

/** Keeps a correction of the sender's page. */
export async function correct(added: Request<'correct'>, sender: Sender): Promise<Response<'correct'>> {
  if (!(await mayKeep(sender.tab ?? {})))
    throw new Error('nothing of a private window is kept without its reader’s word');
  const page = pageOfSender(sender);
  await addCorrections(library(), [{ ...added, page }]);
  return correctionsOfPage(library(), page);
}

/** Takes back the last correction of the sender's page. */
export async function undo(_: Request<'undo-correction'>, sender: Sender): Promise<Response<'undo-correction'>> {
  await undoCorrection(library(), pageOfSender(sender));
  return correctionsOfPage(library(), pageOfSender(sender));
}

/** Puts what was undone last on the sender's page in force again. */
export async function redo(_: Request<'redo-correction'>, sender: Sender): Promise<Response<'redo-correction'>> {
  await redoCorrection(library(), pageOfSender(sender));
  return correctionsOfPage(library(), pageOfSender(sender));
}

/** The corrections of the sender's page. */
export function corrections(
  _: Request<'corrections-of-page'>,
  sender: Sender,
): Promise<Response<'corrections-of-page'>> {
  return correctionsOfPage(library(), pageOfSender(sender));
}
