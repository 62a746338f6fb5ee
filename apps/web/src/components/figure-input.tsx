import type { Schemas } from '@app/api-client';
import { formatFigure, type FigureValue } from '../format/figure';
import { VietnameseDateField } from './date/vietnamese-date-field';
import { FigureField } from './figure-field';
import { SelectField } from './select-field';
import { TextField } from './text-field';

export type FigureType = Schemas['FigureRowView']['type'];

export interface FigureInputProps {
  label: string;
  type: FigureType;
  /** low to high, of a grade */
  grades: readonly string[];
  value: FigureValue | null;
  /** a value of the figure's type; null for an empty field */
  onChange: (value: FigureValue | null) => void;
  unit?: string;
  source?: string;
  error?: string;
  /** the value of another source or of an earlier time, to compare */
  compare?: { label: string; value: FigureValue | null };
  required?: boolean;
  readOnly?: boolean;
}

/** One figure of the plan, by its type: a count, a day, a yes or no, a grade, the number of a paper. */
export function FigureInput(props: FigureInputProps) {
  const { label, type, value, compare, source, readOnly } = props;
  if (type === 'count' || type === 'number' || type === 'points') return <Count {...props} />;
  return (
    <div>
      {readOnly ? <ReadOnly label={label} value={value} /> : <Field {...props} />}
      {compare && (
        <p className="cn-small cn-quiet">
          {compare.label}: {compare.value === null ? 'chưa có' : formatFigure(compare.value)}
        </p>
      )}
      {source && <p className="cn-quiet cn-small">Nguồn: {source}</p>}
    </div>
  );
}

/** A value of another type cannot stand in a field for numbers: it shows empty, and the server says why it was not taken. */
const counted = (value: FigureValue | null): number | null => (typeof value === 'number' ? value : null);
const written = (value: FigureValue | null): string => (typeof value === 'string' ? value : '');

function Count({ type: _, grades: __, value, compare, ...rest }: FigureInputProps) {
  return (
    <FigureField
      {...rest}
      value={counted(value)}
      compare={compare && { label: compare.label, value: counted(compare.value) }}
    />
  );
}

function Field({ label, type, grades, value, onChange, error, required }: FigureInputProps) {
  const shared = { label, error, required };
  switch (type) {
    case 'date':
      return <VietnameseDateField {...shared} value={written(value) || null} onChange={onChange} />;
    case 'yes-no':
      return (
        <SelectField
          {...shared}
          none="Chưa chọn"
          options={YES_OR_NO}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
          onChange={(next) => onChange(next === '' ? null : next === 'yes')}
        />
      );
    case 'grade':
      return (
        <SelectField
          {...shared}
          none="Chưa chọn"
          options={grades.map((grade) => ({ value: grade, label: grade }))}
          value={written(value)}
          onChange={(next) => onChange(next || null)}
        />
      );
    default:
      return (
        <TextField {...shared} maxLength={200} value={written(value)} onChange={(next) => onChange(next || null)} />
      );
  }
}

const YES_OR_NO = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
];

function ReadOnly({ label, value }: { label: string; value: FigureValue | null }) {
  return (
    <>
      <p className="cn-label">{label}</p>
      <p>{value === null ? <span className="cn-quiet">chưa có</span> : formatFigure(value)}</p>
    </>
  );
}
