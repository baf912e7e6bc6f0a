import { type ReactElement, useId } from 'react';
import { fieldStyles } from './field.styles';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  /** The label is for screen readers alone: what stands around it says the same. */
  readonly bare?: boolean;
}

/** A list of one choice: the system's own, which every keyboard and screen reader knows. */
export function Select<Value extends string>(props: SelectProps<Value>): ReactElement {
  const { label, value, options, onChange, disabled, bare } = props;
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={bare ? fieldStyles.hidden : fieldStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={fieldStyles.box}
        value={value}
        disabled={disabled}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
