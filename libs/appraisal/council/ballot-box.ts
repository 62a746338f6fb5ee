import { PROVINCE_OFFICES, type PersonActing } from '@app/domain/identity';
import type { Choice } from '@app/domain/appraisal';
import type { Tx } from '@app/platform';
import { CouncilBallot } from '../persistence/council-ballot.entity';
import type { AgendaItem } from './agenda';

export interface BallotLine {
  readonly memberId: string;
  readonly item: AgendaItem;
  readonly choice: Choice;
  readonly reason: string | null;
}

/**
 * Puts ballots in, or corrects them: whoever entered a ballot may enter it anew until the session is closed. A member's own ballot is not
 * overwritten by the secretary's list.
 */
export async function writeBallots(
  tx: Tx,
  sessionId: string,
  enteredBy: PersonActing,
  lines: readonly BallotLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const column = <T>(of: (line: BallotLine) => T): T[] => lines.map(of);
  await tx.manager.query(
    `INSERT INTO council_ballot (session_id, dossier_id, member_id, choice, reason, entered_by, entered_at, province_code, unit_code, audience)
     SELECT $1, b.dossier, b.member, b.choice, b.reason, $2, $3, b.province, b.unit, $4
     FROM unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[]) AS b (dossier, member, choice, reason, province, unit)
     ON CONFLICT (session_id, dossier_id, member_id) DO UPDATE
       SET choice = excluded.choice, reason = excluded.reason, entered_at = excluded.entered_at
       WHERE council_ballot.entered_by = excluded.entered_by`,
    [
      sessionId,
      enteredBy.personId,
      tx.now,
      PROVINCE_OFFICES,
      column(({ item }) => item.dossierId),
      column(({ memberId }) => memberId),
      column(({ choice }) => choice),
      column(({ reason }) => reason),
      column(({ item }) => item.provinceCode),
      column(({ item }) => item.unitCode),
    ],
  );
}

export const ballotsOf = ({ manager }: Tx, sessionId: string): Promise<CouncilBallot[]> =>
  manager.findBy(CouncilBallot, { sessionId });
