import { sittingOf, type PlanRevision, type Seat } from '@app/domain/plans';
import type { PeriodFacts } from '@app/domain/periods';
import type { LegalDate } from '@app/domain/shared';

/** Which offices lead a period, close it, and decide in it, on a day; one that nobody holds is left out. */
export function seatsOfPeriod(
  plan: PlanRevision,
  { province, day }: { readonly province: string; readonly day: LegalDate },
): Pick<PeriodFacts, 'offices' | 'closers' | 'deciding'> {
  const officeOf = (seat: Seat): string[] => {
    const office = sittingOf(plan, seat, day, { province, unit: null })?.office;
    return office ? [office] : [];
  };
  const closers = officeOf('decider');
  return {
    offices: officeOf('lead'),
    closers,
    deciding: [...new Set([...closers, ...officeOf('chief'), ...officeOf('desk')])],
  };
}
