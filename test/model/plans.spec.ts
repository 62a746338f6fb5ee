import { shippedPlan, shippedRevisions } from '@app/plans';
import { committedLists, expectCommitted } from './committed-list';
import { statesOfDossier, walkDossier } from './dossier-walk';
import { linesOf } from './edge-list';
import { walkPeriod } from './period-walk';

const WALKS = shippedRevisions().flatMap(({ plan: code, number }) => {
  const { plan } = shippedPlan(code, number);
  const states = ['planned', ...plan.phases.map(({ id }) => id), 'closing', 'closed'];
  return [
    { machine: 'period', name: `${code}.r${number}.period`, walk: walkPeriod(plan), states },
    { machine: 'dossier', name: `${code}.r${number}.dossier`, walk: walkDossier(plan), states: statesOfDossier(plan) },
  ];
});

/** A machine that goes exactly as an earlier one is written as its name alone: that two plans walk alike is worth seeing. */
function listOf({ name, walk }: (typeof WALKS)[number]): string[] {
  const lines = linesOf(walk.edges);
  const like = WALKS.slice(0, indexOf(name)).find((earlier) => linesOf(earlier.walk.edges).join() === lines.join());
  return like ? [`= ${like.name}`] : lines;
}

const indexOf = (name: string): number => WALKS.findIndex((walk) => walk.name === name);

describe.each(WALKS)('the machine $name', (one) => {
  it('goes exactly the committed ways', () => expectCommitted('edges', one.name, listOf(one)));

  it('reaches every state that its plan gives it, and leaves every one that is not final', () => {
    const reached = new Set([...one.walk.reached].map((state) => state.replace(/ \(.*/, '')));
    expect([...reached].sort()).toEqual([...one.states].sort());
    expect(one.walk.deadEnds).toEqual([]);
  });
});

it('no list is left over from a machine that there is no more', () =>
  expect(committedLists('edges')).toEqual(
    [...WALKS.map(({ name }) => name), 'dossier.v1', 'difficulty', 'document', 'obligation'].sort(),
  ));
