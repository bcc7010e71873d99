import { openLibrary } from '../shared/tabs/open-page';
import { openSidePanel } from '../shared/tabs/open-side-panel';
import { Icon } from '../shared/views/components/Icon';
import { t } from '../shared/words/i18n/translate';

/** To the side panel of a window, where it takes the popup's place. */
export function ToSidePanel({ windowId }: { windowId: number }) {
  return (
    <button
      type="button"
      data-testid="open-side-panel"
      onClick={() => openSidePanel(windowId).then(() => window.close())}
    >
      <Icon of="panel" />
      {t('openSidePanel')}
    </button>
  );
}

/** To the library, at the end of the foot. */
export function ToLibrary() {
  return (
    <button type="button" class="end" data-testid="open-library" onClick={() => openLibrary()}>
      <Icon of="library" />
      {t('libraryShort')}
      <Icon of="next" />
    </button>
  );
}
