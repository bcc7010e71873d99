/** A field that narrows a list to one of some values; `all` names the empty choice. */
export function ChoiceField<Value extends string>({
  label,
  hidden = false,
  id,
  value,
  all,
  options,
  choose,
}: {
  label: string;
  /** Where what is chosen says enough to the eye. */
  hidden?: boolean;
  /** What tests find the field by. */
  id: string;
  value: Value | '';
  all?: string;
  options: readonly (readonly [value: Value, name: string])[];
  choose: (value: Value | '') => void;
}) {
  return (
    <label>
      {hidden ? <span class="visually-hidden">{label}</span> : label}
      <select data-testid={id} value={value} onChange={(event) => choose(event.currentTarget.value as Value | '')}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
