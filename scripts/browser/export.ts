import type { Page } from 'playwright-core';
import type { ExtensionView } from './extension-view';
import { byTestId } from './popup';

/** What stands in the dialog when a file is written or something copied. */
export const EXPORTED = `${byTestId('export-done')}:is([data-state="written"], [data-state="copied"])`;

/** Opens the dialog of exports, chooses a format, its codes where it has words, and saves the file. `open` is the test id of the button. */
export async function exportFrom(page: Page, format: string, open = 'export'): Promise<void> {
  await page.locator(byTestId(open)).click();
  await page.locator(byTestId('export-format')).selectOption(format);
  const language = page.locator(byTestId('export-language'));
  if ((await language.count()) > 0) await language.selectOption('codes');
  await page.locator(byTestId('save-export')).click();
  await page.locator(EXPORTED).waitFor();
  await page.locator(byTestId('close-export')).click();
}

/** The same in the popup or the side panel. */
export async function exportFromView(view: ExtensionView, format: string): Promise<void> {
  await view.click(byTestId('export'));
  await view.waitForText(byTestId('export-format'));
  const choose = (selector: string, value: string) =>
    view.evaluate(
      (wanted, chosen) => {
        const select = document.querySelector<HTMLSelectElement>(wanted);
        if (select === null) return;
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  await choose(byTestId('export-format'), format);
  await choose(byTestId('export-language'), 'codes');
  await view.click(byTestId('save-export'));
  await view.waitForText(EXPORTED);
}

/** Closes the dialog in the popup or the side panel. */
export const closeExport = (view: ExtensionView): Promise<void> => view.click(byTestId('close-export'));
