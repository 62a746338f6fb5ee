import { Input } from 'antd';
import { useId, type ReactNode } from 'react';
import { FieldError } from './field-error';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** several lines, at least so many */
  rows?: number;
  maxLength?: number;
  inputMode?: 'text' | 'numeric';
  error?: string;
  help?: ReactNode;
  required?: boolean;
}

/** A labelled field for words: one line, or several that grow. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, rows, maxLength, inputMode, error, help, required } = props;
  const id = useId();
  const field = {
    id,
    value,
    maxLength,
    inputMode,
    status: error ? ('error' as const) : undefined,
    'aria-required': required,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${help ? `${id}-help ` : ''}${id}-error`,
  };
  return (
    <div>
      <label className="cn-label" htmlFor={id}>
        {label}
        {required && <span className="cn-required"> (bắt buộc)</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="cn-quiet cn-small">
          {help}
        </p>
      )}
      {rows ? (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: rows, maxRows: 24 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input {...field} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
