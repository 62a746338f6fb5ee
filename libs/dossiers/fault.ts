import { dossierSentences } from '@app/domain/dossiers';
import type { Refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import type { FieldProblem, Problem } from '@app/platform';
import { refusedProblem } from '@app/workflow';

/** A refusal at its place in the body, in the dossier's words. */
export const fault = (pointer: string, reason: Refusal): FieldProblem => ({
  pointer,
  code: reason.code,
  detail: sentence(reason, dossierSentences),
});

/** What stands against something outside of the acts' own rules: 409 with the reasons in the dossier's words. */
export const standsAgainst = (...reasons: readonly Refusal[]): Problem =>
  refusedProblem({ ok: false, kind: 'refused', reasons }, dossierSentences);
