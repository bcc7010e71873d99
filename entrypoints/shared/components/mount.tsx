import { type ComponentType, render } from 'preact';
import { type MessageKey, t, uiLanguage } from '../i18n/translate';
import './colours.css';
import { keepFocus } from './keep-focus';
import './theme.css';
import './status.css';

/** Puts an app into the page's `main` element and names the page in the reader's language. */
export function mount(App: ComponentType, title: MessageKey): void {
  document.documentElement.lang = uiLanguage();
  document.title = t(title);
  const main = document.querySelector('main');
  if (main === null) throw new Error('the page has no main element');
  keepFocus(main);
  render(<App />, main);
}
