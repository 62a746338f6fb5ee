import { membersOf, seatHolder } from '@app/domain/plans';
import { inVietnamese } from '@app/domain/shared';
import { WHOLE_PAPER } from '../clauses';
import { lastDayOf } from '../days-of-plan';
import type { Rule } from '../finding';

/** A part of the dossier that must be there, and nobody is left to provide when the plan comes to its end. */
export const unprovided: Rule = {
  id: 'unprovided',
  level: 'warn',
  check: (plan, { calendar }) => {
    const last = lastDayOf(plan, calendar);
    return plan.components
      .filter(({ need, generated, by }) => need === 'always' && !generated && !isHeld(by))
      .map(({ id, label, clause }) => ({
        clause: clause ?? WHOLE_PAPER,
        path: `components.${id}.by`,
        params: { component: id, label: inVietnamese(label), last },
      }));

    function isHeld(seat: string): boolean {
      return membersOf(plan, seat).some((member) => seatHolder(plan, member, last) !== undefined);
    }
  },
};
