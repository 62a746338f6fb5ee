import { headOf, type Role as PersonRole } from '@app/domain/identity';
import { sittingOf, type PlanRevision } from '@app/domain/plans';
import type { LegalDate } from '@app/domain/shared';
import type { Deadline } from '@app/workflow';

/**
 * Who a rung of the ladder means, as `office/role`: `turn` is whose turn it is, `head` that office's head, anything else a seat of the
 * plan (`lead`).
 */
export function recipients(
  tell: readonly string[],
  deadline: Deadline,
  { plan, day }: { readonly plan: PlanRevision; readonly day: LegalDate },
): string[] {
  const { officeId: office, provinceCode: province, unitCode: unit } = deadline;
  const named = tell.flatMap((whom) => {
    if (whom === 'turn') return [address(office, deadline.role)];
    if (whom === 'head') return [address(office, headOf(deadline.role))];
    const sitting = sittingOf(plan, whom, day, { province, unit });
    return sitting?.office ? [address(sitting.office, sitting.role)] : [];
  });
  return [...new Set(named)];
}

const address = (office: string, role: PersonRole): string => `${office}/${role}`;
