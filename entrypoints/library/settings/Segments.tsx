import { useId, useState } from 'preact/hooks';
import { t } from '../../shared/words/i18n/translate';

/** One choice of a few, side by side; the arrow keys go from one to the next. */
export function Segments<Value extends string>({
  label,
  name,
  value,
  options,
  choose,
  hint,
}: {
  label: string;
  name: string;
  value: Value;
  options: (readonly [Value, string])[];
  /** Keeps the choice. */
  choose: (value: Value) => Promise<void>;
  hint?: string;
}) {
  const id = useId();
  const [failed, setFailed] = useState<string | null>(null);
  const take = (one: Value) =>
    choose(one).then(
      () => setFailed(null),
      (error: unknown) => setFailed(String(error)),
    );
  return (
    <div class="setting">
      <span class="setting-name" id={id}>
        {label}
      </span>
      <div class="segments" role="radiogroup" aria-labelledby={id} data-testid={`setting-${name}`}>
        {options.map(([one, words]) => (
          <label key={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => take(one)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <span class="quiet">{hint}</span>}
      {failed !== null && (
        <p role="alert" title={failed}>
          {t('settingFailed')}
        </p>
      )}
    </div>
  );
}
