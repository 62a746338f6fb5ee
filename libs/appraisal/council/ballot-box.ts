import type { PersonActing } from '@app/domain/identity';
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

export interface Ballots {
  readonly enteredBy: PersonActing;
  readonly lines: readonly BallotLine[];
  /** the member votes themselves: this stands before what the secretary has entered for them */
  readonly own: boolean;
}

/**
 * Puts ballots in, or corrects them: whoever entered a ballot may enter it anew until the session is closed. A member's own ballot takes
 * the place of one that the secretary entered, and is never overwritten by the secretary.
 * @returns how many were written
 */
export async function writeBallots(tx: Tx, sessionId: string, { enteredBy, lines, own }: Ballots): Promise<number> {
  if (lines.length === 0) return 0;
  const column = <T>(of: (line: BallotLine) => T): T[] => lines.map(of);
  const written = await tx.manager.query<unknown[]>(
    `INSERT INTO council_ballot (session_id, dossier_id, member_id, choice, reason, entered_by, entered_at, province_code, unit_code, audience)
     SELECT $1, b.dossier, b.member, b.choice, b.reason, $2, $3, s.province_code, b.unit, s.audience
     FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[]) AS b (dossier, member, choice, reason, unit)
       JOIN council_session s ON s.id = $1
     ON CONFLICT (session_id, dossier_id, member_id) DO UPDATE
       SET choice = excluded.choice, reason = excluded.reason, entered_by = excluded.entered_by, entered_at = excluded.entered_at
       WHERE $9 OR council_ballot.entered_by = excluded.entered_by
     RETURNING 1`,
    [
      sessionId,
      enteredBy.personId,
      tx.now,
      column(({ item }) => item.dossierId),
      column(({ memberId }) => memberId),
      column(({ choice }) => choice),
      column(({ reason }) => reason),
      column(({ item }) => item.unitCode),
      own,
    ],
  );
  return written.length;
}

export const ballotsOf = ({ manager }: Tx, sessionId: string): Promise<CouncilBallot[]> =>
  manager.findBy(CouncilBallot, { sessionId });
