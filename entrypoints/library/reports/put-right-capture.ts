import { browser } from 'wxt/browser';
import { readFigures } from '../../../core/figures/extract';
import { givenBy } from '../../../core/recognise/given';
import { recognise } from '../../../core/recognise/recognise';
import { library } from '../../shared/store/database';
import { rereadCapture } from '../../shared/store/reread-capture';
import { type Giving, givenWith } from '../../shared/tabs/given-of-page';
import { withRefinedNames } from '../../shared/views/tab/use-tab-reading';

/**
 * Reads a kept text anew by what the reader gives, and what was given before.
 * @throws where the capture is gone or could not be kept
 */
export async function putRightCapture(captureId: number, giving: Giving): Promise<void> {
  const done = await rereadCapture(library(), captureId, async (document, before) => {
    const recognition = recognise(document, givenWith(givenBy(before), giving));
    const { figures } = readFigures(document, recognition);
    const { reading } = await withRefinedNames({ document, recognition, figures });
    return { recognition, figures: reading.figures, parserVersion: browser.runtime.getManifest().version };
  });
  if (!done) throw new Error(`capture ${captureId} is gone`);
}
