import { appraisalMessages, type Finding } from '@app/domain/appraisal';
import type { Refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import { forbidden, invalid, type Problem } from '@app/platform';
import { refusedProblem } from '@app/workflow';

/** What stands against an act, as the door would tell it (409). */
export const refused = (...reasons: readonly Refusal[]): Problem =>
  refusedProblem({ ok: false, kind: 'refused', reasons }, appraisalMessages);

/** Right place, wrong person (403). */
export const notYours = (reason: Refusal): Problem => forbidden(sentence(reason, appraisalMessages), reason.code);

/** Faults in a body, each at its place (422). */
export const faulty = (findings: readonly Finding[]): Problem =>
  invalid(
    findings.map(({ pointer, refusal }) => ({
      pointer,
      code: refusal.code,
      detail: sentence(refusal, appraisalMessages),
    })),
  );
