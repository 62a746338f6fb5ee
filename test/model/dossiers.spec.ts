import { DOSSIER_STATES, dossierActs, dossierMachine, type DossierMachine } from '@app/domain/dossiers';
import { shippedPlan, shippedRevisions } from '@app/plans';
import { walkDossier } from './dossier-walk';
import { expectEdges } from './edge-list';

const plans = shippedRevisions().map(({ plan, number }) => shippedPlan(plan, number).plan);
const acted = new Set<string>(Object.values(dossierActs).map(({ event }) => event));

/** Without the join of the agencies, which is the machine's own. */
const heardBy = (machine: DossierMachine): string[] =>
  machine.events.filter((type) => !type.startsWith('xstate.done.'));

describe('the machine of a dossier', () => {
  it('of version 1 still goes exactly the ways that live dossiers were opened with', () => {
    const { plan } = shippedPlan('quang-ngai-2025', 1);
    expectEdges('dossier.v1', walkDossier(plan, 1).edges);
  });

  it.each(plans.map((plan) => ({ name: `${plan.plan}.r${plan.revision.number}`, plan })))(
    'of $name hears of nothing that no act says',
    ({ plan }) => expect(heardBy(dossierMachine(plan)).filter((type) => !acted.has(type))).toEqual([]),
  );

  it('reaches every state that has a name, in one plan or another', () => {
    const reached = plans.flatMap((plan) => [...walkDossier(plan).reached].map((state) => state.replace(/ \(.*/, '')));
    expect([...new Set(reached)].sort()).toEqual([...DOSSIER_STATES].sort());
  });

  it('hears every act, in one plan or another', () => {
    const heard = new Set(plans.flatMap((plan) => heardBy(dossierMachine(plan))));
    expect([...acted].filter((event) => !heard.has(event))).toEqual([]);
  });

  it('has no state twice', () => expect(new Set(DOSSIER_STATES).size).toBe(DOSSIER_STATES.length));
});
