import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../words/i18n/translate';

interface FieldProps {
  name: string;
  label: string;
  value: string;
  /** What is wrong with it, in one sentence. */
  fault?: string;
  change: (value: string) => void;
}

/** A line of text with its label, and a hint or what is wrong with it. */
export function CorrectionText({
  name,
  label,
  value,
  fault,
  change,
  hint,
  list,
}: FieldProps & { hint?: string; list?: string }) {
  const id = useId();
  return (
    <div class="correction-field">
      <label class="correction-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="correction-input"
        type="text"
        name={name}
        list={list}
        value={value}
        autocomplete="off"
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={fault === undefined && hint === undefined ? undefined : `${id}-note`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {fault !== undefined && (
        <p class="correction-fault" id={`${id}-note`} role="alert">
          {fault}
        </p>
      )}
      {fault === undefined && hint !== undefined && (
        <p class="correction-hint" id={`${id}-note`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One of some values, each by its name. */
export function CorrectionChoice({
  name,
  label,
  value,
  change,
  options,
}: FieldProps & { options: Record<string, MessageKey> }) {
  const id = useId();
  return (
    <div class="correction-field">
      <label class="correction-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="correction-input"
        name={name}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {Object.entries(options).map(([one, message]) => (
          <option key={one} value={one}>
            {t(message)}
          </option>
        ))}
      </select>
    </div>
  );
}
