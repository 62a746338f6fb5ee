import { CalendarOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useId, useRef, useState, type FocusEvent } from 'react';
import type { LegalDate } from '../../api/types';
import { formatDate, legalToday, parseDate } from '../../format/date';
import { FieldError } from '../field-error';
import { MonthGrid } from './month-grid';
import './vietnamese-date-field.css';

export interface VietnameseDateFieldProps {
  label: string;
  value: LegalDate | null;
  /** a real day, or null while the field is empty or not a day yet */
  onChange: (value: LegalDate | null) => void;
  /** the office clock's day: where the calendar opens */
  today?: LegalDate;
  min?: LegalDate;
  max?: LegalDate;
  /** default: Saturdays and Sundays */
  isDayOff?: (date: LegalDate) => boolean;
  error?: string;
  help?: string;
  required?: boolean;
  disabled?: boolean;
  /** the label is for screen readers only */
  compact?: boolean;
}

/** A date typed as dd/MM/yyyy, with a calendar for those who would rather point. */
export function VietnameseDateField(props: VietnameseDateFieldProps) {
  const { label, value, onChange, today, min, max, isDayOff, error, help, required, disabled, compact } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const text = typed ?? (value ? formatDate(value) : '');
  const wrong = left && text.trim() !== '' && parseDate(text) === null;
  const why = wrong ? 'Không phải một ngày; gõ theo mẫu 24/11/2025' : (error ?? outside(value, min, max));

  const pick = (date: LegalDate) => {
    setTyped(null);
    setOpen(false);
    onChange(date);
    button.current?.focus();
  };

  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (open && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <div className="cn-date">
      <label className={compact ? 'cn-hidden' : 'cn-label'} htmlFor={id}>
        {label}
        {required && <span className="cn-required"> (bắt buộc)</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="cn-quiet cn-small">
          {help}
        </p>
      )}
      <div
        className="cn-date-box"
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setOpen(false);
          button.current?.focus();
        }}
      >
        <Space.Compact>
          <Input
            id={id}
            className="cn-date-input"
            placeholder="dd/mm/yyyy"
            inputMode="text"
            autoComplete="off"
            disabled={disabled}
            size={compact ? 'small' : undefined}
            value={text}
            status={why ? 'error' : undefined}
            aria-invalid={why ? true : undefined}
            aria-required={required}
            aria-describedby={`${help ? `${id}-help ` : ''}${id}-error`}
            onChange={(event) => {
              setLeft(false);
              setTyped(event.target.value);
              const next = parseDate(event.target.value);
              if (next !== value) onChange(next);
            }}
            onBlur={() => {
              setLeft(true);
              if (parseDate(text)) setTyped(null);
            }}
          />
          <Button
            ref={button}
            size={compact ? 'small' : undefined}
            disabled={disabled}
            icon={<CalendarOutlined aria-hidden />}
            aria-label={`Chọn ngày trên lịch: ${label}`}
            aria-expanded={open}
            aria-haspopup="dialog"
            onClick={() => setOpen(!open)}
          />
        </Space.Compact>
        {open && (
          <div className="cn-date-popup" role="dialog" aria-label={`Lịch: ${label}`}>
            <MonthGrid
              start={value ?? opening(today, min, max)}
              value={value}
              today={today}
              min={min}
              max={max}
              isDayOff={isDayOff}
              onPick={pick}
            />
          </div>
        )}
      </div>
      <FieldError id={`${id}-error`}>{why}</FieldError>
    </div>
  );
}

function outside(value: LegalDate | null, min?: LegalDate, max?: LegalDate): string | undefined {
  if (value && min && value < min) return `Không được trước ngày ${formatDate(min)}`;
  if (value && max && value > max) return `Không được sau ngày ${formatDate(max)}`;
  return undefined;
}

/** Where an empty field's calendar opens: today, or the nearest day that may be chosen. */
function opening(today: LegalDate | undefined, min: LegalDate | undefined, max: LegalDate | undefined): LegalDate {
  const day = today ?? min ?? max ?? legalToday();
  if (min && day < min) return min;
  return max && day > max ? max : day;
}
