import { type ExtensionView, until } from './extension-view';

/** An element by the name that the extension gives it for tests. */
export const byTestId = (id: string): string => `[data-testid="${id}"]`;

/** What the popup says of a page it has read. */
export interface ShownReport {
  title: string;
  kind: string;
  place: string;
  placeCode: string | null;
  year: number | null;
  copy: string;
  warnings: string[];
  figures: number;
}

/** What the popup shows once it has made up its mind: a report, or one sentence on why there is none. */
export type Shown = { view: 'read'; report: ShownReport } | { view: 'no-report' | 'trouble'; sentence: string };

/** Waits until the page has been read and says what the popup shows. */
export async function readPopup(popup: ExtensionView): Promise<Shown> {
  const view = await until('the popup to have read the page', () =>
    popup.evaluate(() => {
      const shown = document.querySelector<HTMLElement>('[data-testid="popup"]')?.dataset.view;
      return shown === 'reading' || shown === 'loading' ? undefined : shown;
    }),
  );
  if (view === 'read') return { view, report: await popup.evaluate(shownReport) };
  const place = view === 'no-report' ? `${byTestId('no-report')} p` : `${byTestId('trouble')} p`;
  return { view: view as 'no-report' | 'trouble', sentence: await popup.waitForText(place) };
}

/** Runs in the popup. */
function shownReport(): ShownReport {
  const element = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  const { year } = element('report-year')?.dataset ?? {};
  return {
    title: element('report-title')?.innerText ?? '',
    kind: element('report-kind')?.dataset.kind ?? '',
    place: element('report-place')?.innerText ?? '',
    placeCode: element('report-place')?.dataset.code ?? null,
    year: year === undefined ? null : Number(year),
    copy: element('report-copy')?.dataset.copy ?? '',
    warnings: [...document.querySelectorAll<HTMLElement>('[data-testid="warning"]')].map((li) => li.dataset.code ?? ''),
    figures: Number(element('figure-count')?.dataset.count ?? 0),
  };
}

/** Presses the save button and waits until the popup says that the report is kept; throws what it says instead. */
export async function saveReport(popup: ExtensionView): Promise<void> {
  await popup.click(byTestId('save'));
  const state = await until('the report to be saved', async () => {
    const now = await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="save"]')?.dataset.state);
    return now === 'saved' || now === 'failed' ? now : null;
  });
  if (state === 'failed') throw new Error(`Saving failed: ${await popup.text(byTestId('save-note'))}`);
}

/** Presses the mark button and waits until it has taken effect. */
export async function pressMark(popup: ExtensionView): Promise<void> {
  const pressed = () =>
    popup.evaluate(() => document.querySelector('[data-testid="mark"]')?.getAttribute('aria-pressed'));
  const before = await pressed();
  await popup.click(byTestId('mark'));
  await until('the marks to change', async () => (await pressed()) !== before);
}
