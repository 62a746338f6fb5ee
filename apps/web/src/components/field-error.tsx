import { ExclamationCircleFilled } from '@ant-design/icons';
import { asProblem } from '../api/problem';
import './field-error.css';

/** Errors of a refused request by JSON pointer: `errorsAt(problem).at('/figures/addicts')`. */
export interface FieldErrors {
  at: (pointer: string) => string | undefined;
  pointers: readonly string[];
}

/** Reads 422 answers; any other problem has no field. Several errors of one field become one text. */
export function errorsAt(thrown: unknown): FieldErrors {
  const errors = thrown == null ? [] : asProblem(thrown).errors;
  const byPointer = new Map<string, string[]>();
  for (const { pointer, detail } of errors) byPointer.set(pointer, [...(byPointer.get(pointer) ?? []), detail]);
  return { at: (pointer) => byPointer.get(pointer)?.join('; '), pointers: [...byPointer.keys()] };
}

/** The sentence under a field; give its id to the field as `aria-describedby`. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  return (
    <div id={id} aria-live="polite" className="cn-field-error">
      {children && (
        <span>
          <ExclamationCircleFilled aria-hidden /> {children}
        </span>
      )}
    </div>
  );
}
