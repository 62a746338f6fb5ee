import { Input } from 'antd';
import { useId, useState } from 'react';
import { formatNumber, parseCount } from '../format/number';
import { AutosaveIndicator } from './autosave/autosave-indicator';
import type { SaveState } from './autosave/autosaver';
import { FieldError } from './field-error';
import './figure-field.css';

export interface FigureFieldProps {
  label: string;
  value: number | null;
  /** only ever called with a whole number ≥ 0, or null for an empty field */
  onChange: (value: number | null) => void;
  /** “người”, “vụ” */
  unit?: string;
  /** who states it, and by which paper: “Công an xã, văn bản số 12/XN-CAX” */
  source?: string;
  /** how to count, with điều, khoản */
  help?: string;
  /** the server's sentence for this field */
  error?: string;
  /** the value of another source or of an earlier submission, to compare */
  compare?: { label: string; value: number | null };
  save?: SaveState;
  onRetrySave?: () => void;
  required?: boolean;
  readOnly?: boolean;
}

/** One count: whole, not negative, with thousands shown as the office writes them. What was typed wrong stays to be corrected. */
export function FigureField(props: FigureFieldProps) {
  const { label, value, onChange, unit, source, help, error, compare, save, onRetrySave, required, readOnly } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();

  const parsed = typed === null ? null : parseCount(typed);
  const why = parsed && !parsed.ok ? parsed.why : error;
  const differs = compare?.value != null && value != null && compare.value !== value;

  return (
    <div className="cn-figure">
      <label className="cn-label" htmlFor={id}>
        {label}
        {required && <span className="cn-required"> (bắt buộc)</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="cn-quiet cn-small">
          {help}
        </p>
      )}
      <div className="cn-row">
        <Input
          id={id}
          className="cn-figure-input"
          inputMode="numeric"
          autoComplete="off"
          value={typed ?? (value === null ? '' : formatNumber(value))}
          suffix={unit}
          readOnly={readOnly}
          status={why ? 'error' : undefined}
          aria-invalid={why ? true : undefined}
          aria-required={required}
          aria-describedby={`${help ? `${id}-help ` : ''}${id}-error`}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = parseCount(event.target.value);
            if (next.ok && next.value !== value) onChange(next.value);
          }}
          onBlur={() => parsed?.ok && setTyped(null)}
        />
        {save && <AutosaveIndicator state={save} onRetry={onRetrySave} />}
      </div>
      <FieldError id={`${id}-error`}>{why}</FieldError>
      {compare && (
        <p className={differs ? 'cn-small cn-figure-differs' : 'cn-small cn-quiet'}>
          {compare.label}: {compare.value === null ? 'chưa có' : formatNumber(compare.value)}
          {differs && ` (lệch số liệu: ${formatNumber(Math.abs((compare.value ?? 0) - (value ?? 0)))})`}
        </p>
      )}
      {source && <p className="cn-quiet cn-small">Nguồn: {source}</p>}
    </div>
  );
}
