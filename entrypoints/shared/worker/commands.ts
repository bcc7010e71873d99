import { browser } from 'wxt/browser';
import { ask } from '../messages/protocol';
import { isSamplePage } from '../messages/sample-pages';
import { showBadge, showTroubleBadge } from '../tabs/badge';
import { frameOf, insertMarks, markTab, type OpenTab, type ReadTab, readTab } from '../tabs/read-tab';
import { troubleSentence } from '../tabs/trouble-words';
import { t } from '../words/i18n/translate';

/** How far each command goes; the others are none of this file's. */
const STEPS: Record<string, 1 | -1> = { 'next-figure': 1, 'previous-figure': -1 };
const ENTER_CARD = 'enter-card';

/** A tab as the browser hands it over with a command. */
interface CommandTab {
  id?: number;
  windowId: number;
  url?: string;
}

/**
 * Does what a keyboard command asks for in the active tab, which the command grants as a click on the button does. What cannot be
 * done is said on the button: a key that seems dead tells nobody why.
 */
export async function runCommand(command: string, given?: CommandTab): Promise<void> {
  const by = STEPS[command];
  if (by === undefined && command !== ENTER_CARD) return;
  const [found] = given === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [given];
  if (found?.id === undefined) return console.warn(`${command}: there is no active tab`);
  const tab = { id: found.id, windowId: found.windowId, url: found.url };
  try {
    const trouble = by === undefined ? await enterCard(tab) : await step(tab, by);
    if (trouble !== null) await showTroubleBadge(tab.id, trouble);
  } catch (error) {
    console.error(command, error);
    await showTroubleBadge(tab.id, troubleSentence('failed'));
  }
}

/** Goes to a figure, in a page that has not been read yet after reading and marking it. */
async function step(tab: OpenTab, by: 1 | -1): Promise<string | null> {
  const move = async (frame: ReadTab) => {
    await insertMarks(frame);
    return (await ask('step', { by }, frameOf(frame))).done;
  };
  if (await someFrame(tab, move)) return null;
  const { page, frameId } = await readTab(tab, false, false);
  switch (page.state) {
    case 'read': {
      const read = { ...tab, frameId };
      if (page.reading.figures.length === 0) return t('noFigures');
      await markTab(read, true);
      await showBadge(tab.id, page.reading.recognition);
      return (await move(read)) ? null : t('figureGone');
    }
    case 'no-report':
      return t('commandNoReport');
    case 'loading':
      return t('pageLoading');
    case 'empty':
      return troubleSentence(`empty-${page.because}`);
    default:
      return troubleSentence(page.state);
  }
}

async function enterCard(tab: OpenTab): Promise<string | null> {
  const entered = await someFrame(tab, async (frame) => (await ask('enterCard', {}, frameOf(frame))).done);
  return entered ? null : t('commandNoCard');
}

/** True for the first frame with cards in which something could be done. */
async function someFrame(tab: OpenTab, act: (frame: ReadTab) => Promise<boolean>): Promise<boolean> {
  for (const frameId of await framesWithCards(tab)) {
    if (await act({ ...tab, frameId })) return true;
  }
  return false;
}

/** The frames of a tab with cards of a running reader; none where the browser lets nothing be asked, which reading the tab gives a reason for. */
async function framesWithCards({ id, url }: OpenTab): Promise<number[]> {
  if (isSamplePage(url)) return [0];
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      injectImmediately: true,
      // Set by the scripts of the page in their own world
      func: () => {
        const world = globalThis as typeof globalThis & { baoshuRuns?: () => boolean; baoshuCards?: object | null };
        return world.baoshuRuns?.() === true && world.baoshuCards != null;
      },
    });
    return frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
  } catch (error) {
    console.debug('no frame to ask:', error);
    return [];
  }
}
