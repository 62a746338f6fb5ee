import { useId } from 'react';
import { formatSize } from '../format/number';
import { FILE_KINDS, kindWords, MAX_BYTES, refusalOf, type FileKind } from './evidence/file-kinds';
import { FieldError } from './field-error';

export interface FileFieldProps {
  label: string;
  kinds: readonly FileKind[];
  file: File | null;
  /** null when nothing is chosen or what was chosen cannot be taken */
  onChange: (file: File | null) => void;
  error?: string;
  required?: boolean;
}

/** One file that goes out together with a form. Many files of their own are `Upload`'s. */
export function FileField({ label, kinds, file, onChange, error, required }: FileFieldProps) {
  const id = useId();
  const why = file ? refusalOf(file, kinds) : undefined;
  return (
    <div>
      <label className="cn-label" htmlFor={id}>
        {label}
        {required && <span className="cn-required"> (bắt buộc)</span>}
      </label>
      <input
        id={id}
        type="file"
        className="cn-file-input"
        accept={kinds.flatMap((kind) => [`.${kind}`, FILE_KINDS[kind]]).join(',')}
        aria-required={required}
        aria-invalid={why || error ? true : undefined}
        aria-describedby={`${id}-rule ${id}-error`}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
      />
      <p id={`${id}-rule`} className="cn-quiet cn-small">
        Tệp {kindWords(kinds)}, không quá {formatSize(MAX_BYTES)}.
        {file && (
          <>
            {' '}
            Đã chọn {file.name} ({formatSize(file.size)}).
          </>
        )}
      </p>
      <FieldError id={`${id}-error`}>{why ?? error}</FieldError>
    </div>
  );
}
