import { useId, useState } from 'preact/hooks';
import { allowSite, disallowSite } from '../../tabs/sites';
import { t } from '../../words/i18n/translate';

/** One choice of sites. What a wider choice covers shows as on and cannot be turned off alone. */
export function AutomaticSwitch({
  pattern,
  name,
  on,
  covered,
}: {
  pattern: string;
  name: string;
  on: boolean;
  covered: boolean;
}) {
  const id = useId();
  const [failure, setFailure] = useState('');
  const turn = () => {
    setFailure('');
    // Nothing may be awaited before: the browser asks the reader only within the click's own turn
    (on ? disallowSite(pattern) : allowSite(pattern)).catch((error: unknown) => setFailure(String(error)));
  };
  return (
    <li>
      <span id={id}>{name}</span>
      <button
        type="button"
        role="switch"
        aria-checked={on || covered}
        aria-labelledby={id}
        disabled={covered && !on}
        data-testid="automatic-switch"
        data-pattern={pattern}
        onClick={turn}
      >
        <span />
      </button>
      {failure !== '' && (
        <p role="alert" title={failure}>
          {t('automaticFailed')}
        </p>
      )}
    </li>
  );
}
