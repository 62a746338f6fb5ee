import { sittingOf, type Seat } from '@app/domain/plans';
import type { Tx } from '@app/platform';
import type { PeriodInHand } from '../period-in-hand';

/** Who has to do with the decision and the notices. */
export interface OfficesOfPapers {
  readonly preparer: string;
  readonly decider: string;
  readonly desk: string;
}

export function officesOf({ today }: Tx, { plan, provinceCode }: PeriodInHand): OfficesOfPapers {
  const office = (seat: Seat): string => {
    const found = sittingOf(plan, seat, today, { province: provinceCode, unit: null })?.office;
    if (!found) throw new Error(`nobody holds the seat ${seat} of ${plan.plan} on ${today}`);
    return found;
  };
  return {
    preparer: office(plan.decision.prepares),
    decider: office(plan.decision.decides),
    desk: office(plan.decision.checks ?? 'desk'),
  };
}

export async function officeName({ manager }: Tx, id: string): Promise<string> {
  const [office] = await manager.query<{ name: string }[]>('SELECT name FROM office WHERE id = $1', [id]);
  return office?.name ?? id;
}
