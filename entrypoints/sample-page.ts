import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { t, uiLanguage } from './shared/words/i18n/translate';
import { loadPreferences } from './shared/words/settings/preferences';

/** Says what to do, in a shadow root: what stands there is no text of the report. */
async function showHint(): Promise<void> {
  await loadPreferences();
  const commands = await browser.commands.getAll();
  const key = commands.find(({ name }) => name === '_execute_action')?.shortcut;
  const host = document.createElement('aside');
  host.lang = uiLanguage();
  const hint = document.createElement('p');
  hint.textContent = key ? t('sampleHintKey', key) : t('sampleHint');
  hint.style.cssText =
    'margin:0;padding:10px 16px;background:#fff4d6;color:#1b2226;border-bottom:2px solid #d9a400;font:15px/1.5 system-ui,sans-serif;text-align:start';
  host.attachShadow({ mode: 'closed' }).append(hint);
  document.body.prepend(host);
}

/** Runs in the sample pages beside the reader. Their links belong to sites that do not exist; none of them is followed. */
export default defineUnlistedScript(() => {
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a, input, button')) event.preventDefault();
    },
    true,
  );
  document.addEventListener('submit', (event) => event.preventDefault(), true);
  showHint().catch((error: unknown) => console.warn('the sample page does not say what to do:', error));
});
