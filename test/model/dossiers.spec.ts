import { DOSSIER_STATES, dossierActs, dossierMachine } from '@app/domain/dossiers';
import { shippedPlan } from '@app/plans';

const { plan } = shippedPlan('quang-ngai-2025', 1);

describe('the acts of a dossier', () => {
  it('are one for every event, and none for an event that the machine does not know', () => {
    const events = new Set(Object.values(dossierActs).map(({ event }) => event));
    const heard = dossierMachine(plan).events.filter((type) => !type.startsWith('xstate.done.')); // the join of the agencies
    expect([...events].sort()).toEqual([...heard].sort());
  });

  it('name no state twice', () => expect(new Set(DOSSIER_STATES).size).toBe(DOSSIER_STATES.length));
});
