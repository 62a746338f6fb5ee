import { holds } from '@app/domain/criteria';
import { seatVotes, sittingOf, type Council, type CouncilRole, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** One chair of the council: an office of the plan in a role. Who sits in it is a position, found when the council is set up. */
export interface Chair {
  readonly role: CouncilRole;
  /** kind of the office that holds the seat */
  readonly office: string;
  /** that office; null when nobody holds the seat any more */
  readonly officeId: string | null;
  /** title that the plan gives the chair, where it gives one */
  readonly title: string | null;
  /** from outside the offices that the council belongs to (MTTQ); votes unless the plan says otherwise */
  readonly invited: boolean;
  readonly votes: boolean;
}

/** The council's chairs in the order of the plan; the secretary keeps the minutes and has no vote. */
export function chairsOf(plan: PlanRevision, day: LegalDate, province: string): Chair[] {
  return plan.council.seats.flatMap(({ role, offices, title, invited, votes }) =>
    offices.flatMap((seat) => {
      const sitting = sittingOf(plan, seat, day, { province, unit: null });
      // the head of each unit, invited for its own dossier, has no chair in the council
      if (sitting?.office === null) return [];
      const { kind, office } = sitting ?? { kind: seat, office: null };
      const vote = seatVotes({ votes, role });
      return [{ role, office: kind, officeId: office, title: title ?? null, invited, votes: vote }];
    }),
  );
}

/** Whether so many members with a vote are what the plan asks for (`size: exactly 13`). */
export const sizeFits = ({ size }: Council, votingMembers: number): boolean =>
  !size || holds(size, { n: votingMembers, d: 1 });
