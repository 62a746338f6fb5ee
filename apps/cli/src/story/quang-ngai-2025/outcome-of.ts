import type { Outcome } from '../outcome';
import { done } from '../stage/people';
import type { Stage } from '../stage/stage';

export async function outcomeOf({ people, periodId }: Stage): Promise<Outcome> {
  const leader = await people.as('51.ubnd.pho-chu-tich');
  const period = done('period', await leader.GET('/api/periods/{id}', { params: { path: { id: periodId } } }));
  return {
    plan: period.plan, units: period.selection.units, selected: period.selection.list.length, recognised: 0, notRecognised: [], withdrawn: 0, reminders: 0,
    overdue: period.obligations.reduce((sum, { late, overdue }) => sum + late + overdue, 0),
    targets: period.targets.map(({ label, required, actual, met }) => ({ label, required, actual, met })),
    signedTwice: 0, recordedElsewhere: 0,
  };
}
