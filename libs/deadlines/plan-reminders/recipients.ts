import { sitsWhere, type Role as PersonRole } from '@app/domain/identity';
import type { PlanRevision } from '@app/domain/plans';
import { officeId } from '@app/identity';
import type { Deadline } from '@app/workflow';

/**
 * Who a rung of the ladder means, as `office/role`: `turn` is whose turn it is, `head` that office's head, anything else a seat of the
 * plan (`lead`).
 */
export function recipients(tell: readonly string[], deadline: Deadline, plan: Pick<PlanRevision, 'roles'>): string[] {
  const office = deadline.officeId;
  const named = tell.map((whom) => {
    if (whom === 'turn') return address(office, deadline.role);
    if (whom === 'head') return address(office, sitsWhere(kindOf(office)).head);
    const sitting = sitsWhere((plan.roles as Readonly<Record<string, string>>)[whom] ?? whom);
    return address(officeId(deadline.provinceCode, sitting.officeKind), sitting.role);
  });
  return [...new Set(named)];
}

const address = (office: string, role: PersonRole): string => `${office}/${role}`;
const kindOf = (office: string): string => office.slice(office.indexOf('.') + 1);
