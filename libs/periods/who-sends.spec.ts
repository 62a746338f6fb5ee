import { obligationActs, whoOwes } from '@app/domain/periods';
import { sittingOf } from '@app/domain/plans';
import { shippedPlan, shippedRevisions } from '@app/plans';

/** any: who acts does not depend on where it is */
const PROVINCE = '51';

describe.each(shippedRevisions())('every duty of $plan $number', ({ plan: code, number }) => {
  const { plan } = shippedPlan(code, number);
  const day = plan.revision.date;

  it('can be sent by whoever owes it: a committee that owes one too (a ward’s, to its province)', () => {
    const senders = obligationActs['send']?.roles ?? [];
    const silent = plan.obligations.flatMap((obligation) =>
      whoOwes(plan, obligation, day, PROVINCE)
        .filter(({ role }) => !senders.includes(role))
        .map(({ kind, role }) => `${obligation.id}: ${kind} as ${role}`),
    );
    expect(silent).toEqual([]);
  });

  it('can be taken in by whoever it goes to', () => {
    const takers = obligationActs['accept']?.roles ?? [];
    const deaf = plan.obligations.flatMap(({ id, accept }) => {
      const sitting = sittingOf(plan, accept, day, { province: PROVINCE, unit: null });
      return sitting && !takers.includes(sitting.role) ? [`${id}: ${sitting.kind} as ${sitting.role}`] : [];
    });
    expect(deaf).toEqual([]);
  });
});
