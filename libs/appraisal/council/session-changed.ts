import { appraisalMessages } from '@app/domain/appraisal';
import type { Refusal } from '@app/domain/shared';
import { sentence } from '@app/domain/workflow';
import type { SessionChanged } from '../http/session-changed.dto';
import type { CouncilSession } from '../persistence/council-session.entity';

/** The answer of every act on a session. */
export const sessionChanged = (
  { id, version, status }: CouncilSession,
  ...warnings: readonly Refusal[]
): SessionChanged => ({
  id,
  version,
  status,
  warnings: warnings.map((warning) => ({ code: warning.code, text: sentence(warning, appraisalMessages) })),
});
