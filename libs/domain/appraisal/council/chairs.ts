import { holds } from '@app/domain/criteria';
import { sitsWhere } from '@app/domain/identity';
import { seatHolder, type Council, type CouncilRole, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';

/** One chair of the council: an office of the plan in a role. Who sits in it is a position, found when the council is set up. */
export interface Chair {
  readonly role: CouncilRole;
  /** kind of the office that holds the seat */
  readonly office: string;
  /** title that the plan gives the chair, where it gives one */
  readonly title: string | null;
  /** from outside the offices that the council belongs to (MTTQ); votes unless the plan says otherwise */
  readonly invited: boolean;
  readonly votes: boolean;
}

/** The council's chairs in the order of the plan; the secretary keeps the minutes and has no vote. */
export function chairsOf(plan: PlanRevision, day: LegalDate): Chair[] {
  return plan.council.seats.flatMap(({ role, offices, title, invited, votes }) =>
    offices.map((seat) => ({
      role,
      office: sitsWhere(seatHolder(plan, seat, day)?.id ?? seat).officeKind,
      title: title ?? null,
      invited,
      votes: votes && role !== 'secretary',
    })),
  );
}

/** Whether so many members with a vote are what the plan asks for (`size: exactly 13`). */
export const sizeFits = ({ size }: Council, votingMembers: number): boolean =>
  !size || holds(size, { n: votingMembers, d: 1 });
