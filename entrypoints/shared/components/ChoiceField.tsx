/** A field that narrows a list to one of some values; `all` names the empty choice. */
export function ChoiceField<Value extends string>({
  label,
  id,
  value,
  all,
  options,
  choose,
}: {
  label: string;
  /** What tests find the field by. */
  id: string;
  value: Value | '';
  all?: string;
  options: readonly (readonly [value: Value, name: string])[];
  choose: (value: Value | '') => void;
}) {
  return (
    <label>
      {label}
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
