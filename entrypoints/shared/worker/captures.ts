import { browser } from 'wxt/browser';
import type { Figure } from '../../../core/figures/figure';
import { refineFigures } from '../../../core/figures/refine';
import type { Request, Response } from '../messages/protocol';
import { copyCapture } from '../store/copies/copies';
import { library } from '../store/database';
import { saveCapture } from '../store/save-capture';
import { jieba } from './jieba';

/** Figures with the names of their indicators cut by jieba's words. */
export async function refine({ figures }: Request<'refine'>): Promise<Figure[]> {
  return refineFigures(figures, await jieba());
}

/** Keeps a reading with refined names, whether or not the asking page had them yet. */
export async function save({ reading, instead }: Request<'save'>): Promise<Response<'save'>> {
  const { document, recognition, figures } = reading;
  const capturedAt = new Date().toISOString();
  const capture = {
    document,
    recognition,
    figures: await refine({ figures }),
    capturedAt,
    parserVersion: browser.runtime.getManifest().version,
  };
  const kept = await saveCapture(library(), capture, instead);
  copyCapture(library()).catch((error: unknown) => console.warn('the capture is in no copy:', error));
  return { ...kept, capturedAt };
}
