import { decisionMessages } from '@app/domain/decisions';
import type { Refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { forbidden, invalid, type FieldProblem, type Problem } from '@app/platform';
import { refusedProblem } from '@app/workflow';

/** What stands against an act, as the door would tell it (409). */
export const refused = (...reasons: readonly Refusal[]): Problem =>
  refusedProblem({ ok: false, kind: 'refused', reasons }, decisionMessages);

/** Right place, wrong person (403). */
export const notYours = (reason: Refusal): Problem => forbidden(sentence(reason, decisionMessages), reason.code);

export interface Fault {
  readonly pointer: string;
  readonly refusal: Refusal;
}

/** Faults in a body, each at its place (422). */
export const faulty = (faults: readonly Fault[]): Problem =>
  invalid(
    faults.map(({ pointer, refusal }): FieldProblem => ({
      pointer,
      code: refusal.code,
      detail: sentence(refusal, decisionMessages),
    })),
  );
