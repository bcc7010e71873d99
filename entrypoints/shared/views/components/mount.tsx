import { type ComponentType, render } from 'preact';
import { type MessageKey, t, uiLanguage } from '../../words/i18n/translate';
import '../../elements/colours.css';
import { followPreferences, preferences, renewCatalogue } from '../../words/settings/preferences';
import { keepFocus } from './keep-focus';
import './theme.css';
import '../../elements/status.css';

/**
 * Puts an app into the page's `main` element and names the page in the reader's language. A change of language, unit or
 * appearance shows at once, without anything on the page being lost.
 */
export async function mount(App: ComponentType, title: MessageKey): Promise<void> {
  const main = document.querySelector('main');
  if (main === null) throw new Error('the page has no main element');
  keepFocus(main);
  const show = () => {
    const { appearance } = preferences();
    const page = document.documentElement;
    page.lang = uiLanguage();
    if (appearance === 'system') delete page.dataset.theme;
    else page.dataset.theme = appearance;
    document.title = t(title);
    render(<App />, main);
  };
  await renewCatalogue().catch((error: unknown) => console.warn('the settings are not read:', error));
  show();
  followPreferences(show);
}
