import { dossierSentences } from '@app/domain/dossiers';
import type { Refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import type { FieldProblem } from '@app/platform';

/** A refusal at its place in the body, in the dossier's words. */
export const fault = (pointer: string, reason: Refusal): FieldProblem => ({
  pointer,
  code: reason.code,
  detail: sentence(reason, dossierSentences),
});
