import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { ask } from '../../../../entrypoints/shared/messages/protocol';
import { runCommand } from '../../../../entrypoints/shared/worker/commands';

vi.mock('../../../../entrypoints/shared/messages/protocol', () => ({ ask: vi.fn() }));

const TAB = { id: 7, windowId: 1, url: 'https://www.example.cn/report.html' };
const MAIN = { tabId: 7, frameId: 0 };
const RECOGNITION = { kind: 'work-report', place: { name: '某区', code: '110101' }, year: 2024 };
const READ = (figures: unknown[]) => ({ state: 'read', reading: { recognition: RECOGNITION, figures }, marked: false });

/** What the button of the tab says: its badge, and the message in its tooltip by the message's name. */
let button: { badge?: string; title?: string };
/** Frames that the reader runs in, or the browser's words where it lets no script in. */
let readers: number[] | Error;
/** Answers of the page, by the message's name. */
let answers: Record<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  button = {};
  readers = [0];
  answers = {};
  browser.i18n.getMessage = ((key: string) => key) as typeof browser.i18n.getMessage;
  browser.action.setBadgeText = (async ({ text }) => {
    button.badge = text ?? undefined;
  }) as typeof browser.action.setBadgeText;
  browser.action.setTitle = (async ({ title }) => {
    button.title = title;
  }) as typeof browser.action.setTitle;
  browser.action.setBadgeBackgroundColor = vi.fn(
    async () => undefined,
  ) as typeof browser.action.setBadgeBackgroundColor;
  browser.runtime.getManifest = (() => ({ version: '1' })) as typeof browser.runtime.getManifest;
  browser.scripting.insertCSS = vi.fn(async () => undefined);
  browser.scripting.executeScript = (async ({ files }) => {
    if (readers instanceof Error) throw readers;
    if (files !== undefined) return [{ frameId: 0, result: undefined, documentId: '' }];
    return readers.map((frameId) => ({ frameId, result: true, documentId: '' }));
  }) as typeof browser.scripting.executeScript;
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(async (name) => {
    if (!(name in answers)) throw new Error(`${name}: nobody answers`);
    const answer = answers[name];
    return (Array.isArray(answer) ? answer.shift() : answer) as never;
  });
});

const asked = () => vi.mocked(ask).mock.calls.map(([name, request, frame]) => [name, request, frame]);

describe('next-figure and previous-figure', () => {
  test('step in a page that has been read, and change nothing else', async () => {
    answers = { step: { done: true } };
    await runCommand('previous-figure', TAB);
    expect(asked()).toEqual([['step', { by: -1 }, MAIN]]);
    expect(button).toEqual({});
  });

  test('step in the frame that has the report', async () => {
    readers = [0, 4];
    answers = { step: [{ done: false }, { done: true }] };
    await runCommand('next-figure', TAB);
    expect(asked().at(-1)).toEqual(['step', { by: 1 }, { tabId: 7, frameId: 4 }]);
    expect(asked()).toHaveLength(2);
  });

  test('read and mark a page first that has not been read', async () => {
    readers = [];
    answers = { analyse: READ([{}]), mark: { marked: true, figures: 1 }, step: { done: true } };
    await runCommand('next-figure', TAB);
    expect(asked().map(([name]) => name)).toEqual(['analyse', 'mark', 'step']);
    expect(button).toEqual({ badge: 'badge', title: 'badgeTitle' });
  });

  test.each([
    ['no report', { state: 'no-report', recognition: RECOGNITION }, 'commandNoReport'],
    ['still loading', { state: 'loading' }, 'pageLoading'],
    ['only pictures', { state: 'empty', because: 'picture' }, 'troubleEmptyPicture'],
    ['a PDF file', { state: 'pdf' }, 'troublePdf'],
    ['no figures', READ([]), 'noFigures'],
  ])('say why nothing happens: %s', async (_, page, sentence) => {
    readers = [];
    answers = { analyse: page };
    await runCommand('next-figure', TAB);
    expect(button).toEqual({ badge: '!', title: sentence });
  });

  test('say so where the browser lets nothing be read', async () => {
    readers = new Error('Cannot access a chrome:// URL');
    await runCommand('next-figure', { id: 7, windowId: 1, url: 'chrome://settings' });
    expect(button).toEqual({ badge: '!', title: 'troubleBrowserPage' });
  });

  test('say so where a figure that was read is no longer there', async () => {
    answers = { analyse: READ([{}]), mark: { marked: true, figures: 1 }, step: { done: false } };
    await runCommand('next-figure', TAB);
    expect(button).toEqual({ badge: '!', title: 'figureGone' });
  });

  test('say so where the page does not answer', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await runCommand('next-figure', TAB);
    expect(button).toEqual({ badge: '!', title: 'troubleFailed' });
  });

  test('inject nothing into a sample page, which brings its reader with it', async () => {
    readers = new Error('Cannot access contents of the page');
    answers = { step: { done: true } };
    await runCommand('next-figure', { ...TAB, url: `${browser.runtime.getURL('/')}samples/plan-outline.html` });
    expect(asked()).toEqual([['step', { by: 1 }, MAIN]]);
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
  });
});

describe('enter-card', () => {
  test('goes into the open card', async () => {
    answers = { enterCard: { done: true } };
    await runCommand('enter-card', TAB);
    expect(asked()).toEqual([['enterCard', {}, MAIN]]);
    expect(button).toEqual({});
  });

  test('says so where none is open, or the page was never read', async () => {
    for (const there of [[0], []]) {
      readers = there;
      answers = { enterCard: { done: false } };
      await runCommand('enter-card', TAB);
      expect(button).toEqual({ badge: '!', title: 'commandNoCard' });
    }
  });
});

test('other commands are not answered here', async () => {
  await runCommand('extract-selection', TAB);
  expect(asked()).toEqual([]);
  expect(button).toEqual({});
});
