import type { ReactNode } from 'react';
import type { FieldErrors } from '../field-error';

export type ActValues = Readonly<Record<string, unknown>>;

/** What a press of the button comes to; `actHeaders(call)` makes the two headers of it. */
export interface ActCall {
  act: string;
  reason: string | undefined;
  /** only for acts that ask the person to prove again who they are */
  password: string | undefined;
  /** what the act's own form holds */
  values: ActValues;
  idempotencyKey: string;
  version: number;
}

/** More questions of an act than a reason: a number, a date, an addressee. Shown inside its dialog. */
export interface ActForm {
  /** what will happen and who will be told */
  confirm?: string;
  initial?: ActValues;
  render?: (form: { values: ActValues; set: (name: string, value: unknown) => void; errors: FieldErrors }) => ReactNode;
  /** pointers that `render` shows at their fields */
  pointers?: readonly string[];
  /** what is still missing, as a sentence; null when the act may be sent */
  missing?: (values: ActValues) => string | null;
}
