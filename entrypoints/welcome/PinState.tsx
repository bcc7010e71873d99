import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../shared/words/i18n/translate';

/** Says whether the button is in the toolbar now, where the browser tells; looked at again when the reader comes back to the page. */
export function PinState() {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = async () => setPinned((await browser.action.getUserSettings()).isOnToolbar ?? null);
    const failed = (error: unknown) => console.debug('the browser does not tell whether the button is pinned:', error);
    const lookAgain = () => {
      look().catch(failed);
    };
    lookAgain();
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, []);
  if (pinned === null) return null;
  return (
    <p role="status" class="pin-state" data-testid="pin-state" data-pinned={pinned}>
      {t(pinned ? 'welcomePinned' : 'welcomeNotPinned')}
    </p>
  );
}
