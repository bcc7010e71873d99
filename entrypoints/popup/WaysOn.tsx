import { Icon } from '../shared/components/Icon';
import { t } from '../shared/i18n/translate';
import { openLibrary } from '../shared/page/open-page';
import { openSidePanel } from '../shared/page/open-side-panel';

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
