import { useId } from 'react';
import { FieldError } from './field-error';
import './select-field.css';

export interface Option {
  value: string;
  label: string;
}

export interface SelectFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** the first line, with the value `''` */
  none?: string;
  error?: string;
  help?: string;
  required?: boolean;
  /** beside other filters: the label stands inside the box */
  compact?: boolean;
}

/** One of a list, by the browser's own control: on a phone it opens the wheel that everybody knows, and the keyboard just works. */
export function SelectField({
  label,
  value,
  onChange,
  options,
  none,
  error,
  help,
  required,
  compact,
}: SelectFieldProps) {
  const id = useId();
  return (
    <div className={compact ? 'cn-select cn-select-compact' : 'cn-select'}>
      <label className={compact ? 'cn-select-label' : 'cn-label'} htmlFor={id}>
        {label}
        {required && <span className="cn-required"> (bắt buộc)</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="cn-quiet cn-small">
          {help}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${help ? `${id}-help ` : ''}${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
