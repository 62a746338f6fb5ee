import type { PersonActing } from '@app/domain/identity';
import type { CouncilRole } from '@app/domain/plans';
import { refusal } from '@app/domain/shared';
import type { Tx } from '@app/platform';
import { notYours } from '../refuse';

/** A member as the session sees them: the chair, who sits in it, and whose commune's office it is, if any. */
export interface SeatedMember {
  readonly id: string;
  readonly positionId: string;
  readonly personId: string;
  readonly role: CouncilRole;
  readonly votes: boolean;
  readonly invited: boolean;
  readonly officeId: string;
  readonly officeName: string;
  /** of the chair, where the plan gives one; else of the position */
  readonly title: string;
  readonly unitCode: string | null;
}

export const membersOf = ({ manager }: Tx, councilId: string): Promise<SeatedMember[]> =>
  manager.query<SeatedMember[]>(
    `SELECT m.id, m.position_id AS "positionId", p.person_id AS "personId", m.role, m.votes, m.invited, m.office_id AS "officeId",
       o.name AS "officeName", coalesce(m.title, p.title) AS title, o.unit_code AS "unitCode"
     FROM council_member m JOIN position p ON p.id = m.position_id JOIN office o ON o.id = m.office_id
     WHERE m.council_id = $1 ORDER BY m.ordinal`,
    [councilId],
  );

/** @throws Problem 403 when the actor does not keep the council's papers */
export function requireSecretary({ positionId }: PersonActing, members: readonly SeatedMember[]): void {
  const own = members.find((member) => member.positionId === positionId);
  if (own?.role !== 'secretary') throw notYours(refusal('council.not-its-secretary'));
}

/** The actor's own chair. @throws Problem 403 when they have none */
export function ownChair({ positionId }: PersonActing, members: readonly SeatedMember[]): SeatedMember {
  const own = members.find((member) => member.positionId === positionId);
  if (!own) throw notYours(refusal('ballot.not-a-member'));
  return own;
}
